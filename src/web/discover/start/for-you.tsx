import type { Because } from '#modules/discovery/index.ts'
import { AskCard } from '#web/asks/ask-card.tsx'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonTile } from '#web/people/discover/person-tile.tsx'
import { cn } from '#web/ui/cn.ts'
import type { ShownForYou } from './discover-data.ts'

/** For a member: what grows from their own asks, offers and field, each with the reason. Nothing for visitors. */
export function ForYou({ things }: { things: readonly ShownForYou[] }) {
  const t = useMessages(words)
  if (things.length === 0) return null
  return (
    <section className="mt-16">
      <h2 className="text-2xl">{t.forYouTitle}</h2>
      <p className="mt-1 mb-5 text-sm text-ink-soft">{t.forYouText}</p>
      <ul className="grid gap-x-5 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
        {things.map((one, at) => (
          <li key={'offer' in one ? one.offer.id : 'ask' in one ? one.ask.id : one.person.id} className={cn('grid grid-rows-[auto_1fr] gap-2', at >= mostOnPhones && 'max-sm:hidden')}>
            <Reason because={one.because} />
            {'offer' in one ? <OfferCard offer={one.offer} /> : 'ask' in one ? <AskCard ask={one.ask} /> : <PersonTile person={one.person} level="h3" />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const mostOnPhones = 4

function Reason({ because: { kind, value, url } }: { because: Because }) {
  const t = useMessages(words)
  const text = t.because[kind]({ value })
  // Two lines high in any case, so that the cards of a row begin at one height.
  const shape = 'flex items-end text-xs text-ink-faint sm:min-h-10'
  const said = <span className="line-clamp-2 wrap-anywhere">{text}</span>
  return url ? (
    <p className={shape}>
      <a href={url} className="underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-current">
        {said}
      </a>
    </p>
  ) : (
    <p className={shape}>{said}</p>
  )
}
