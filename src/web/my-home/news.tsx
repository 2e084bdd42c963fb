import { Eye } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { home as words } from '#web/messages/en/home.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { HomeData } from './home-data.ts'

/** Who looked and who follows, as far as the hall knows. */
export function News({ views, followers, me }: HomeData) {
  const t = useMessages(words)
  const format = useFormat()
  const line = 'flex gap-3 border-b border-line py-3 text-sm text-ink-soft'
  return (
    <section>
      <h2 className="text-xl">{t.newsTitle}</h2>
      {views.length + followers.length === 0 ? (
        <p className="mt-2 text-sm text-ink-soft">{t.newsEmpty}</p>
      ) : (
        <ul className="mt-3 border-t border-line">
          {views.map((view) => (
            <li key={view.offerId} className={line}>
              <Eye className="mx-1.5 mt-0.5 size-5 shrink-0 text-ink-faint" aria-hidden="true" />
              <span className="min-w-0">
                <a href={view.url} className="font-semibold text-ink underline-offset-4 wrap-anywhere hover:underline">
                  {view.title}
                </a>{' '}
                {t.offerSeen({ count: view.count, text: format.count(view.count) })}
              </span>
            </li>
          ))}
          {followers.map((person) => (
            <li key={person.id} className={line}>
              <Avatar person={person} size="sm" />
              <span className="min-w-0">
                <a href={addresses.profile(person.handle)} className="line-clamp-2 font-semibold text-ink underline-offset-4 wrap-anywhere hover:underline">
                  {person.displayName}
                </a>{' '}
                {t.follows}
                <span className="block text-xs text-ink-faint">
                  <RelativeTime at={person.since} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {followers.length > 0 && (
        <a href={addresses.followers(me.handle)} className="link mt-2 inline-flex min-h-11 items-center text-sm">
          {t.allFollowers}
        </a>
      )}
    </section>
  )
}
