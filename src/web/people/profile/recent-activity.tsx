import { offerTypes } from '#web/messages/en/offer-words.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { ProfileData } from './profile-data.ts'

/** What somebody did lately, as far as everybody may know: offers that came out. */
export function RecentActivity({ recent }: Pick<ProfileData, 'recent'>) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  if (recent.length === 0) return null
  return (
    <section>
      <h2 className="text-2xl">{t.recent}</h2>
      <ul className="mt-4 border-t border-line">
        {recent.map((offer) => (
          <li key={offer.id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3 text-sm">
            <span className="min-w-0">
              <a href={offer.url} className="font-semibold underline-offset-4 wrap-anywhere hover:underline">
                {offer.title}
              </a>{' '}
              <span className="text-ink-faint">{types[offer.type].one}</span>
            </span>
            <span className="shrink-0 text-xs text-ink-faint">
              <RelativeTime at={offer.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
