import type { Because } from '#modules/discovery/index.ts'
import { AskCard } from '#web/asks/ask-card.tsx'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonTile } from '#web/people/discover/person-tile.tsx'
import type { ShownForYou } from './discover-data.ts'

/** For a member: what grows from their own asks, offers and field, each with the reason. Nothing for visitors. */
export function ForYou({ things }: { things: readonly ShownForYou[] }) {
  const t = useMessages(words)
  if (things.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="text-2xl">{t.forYouTitle}</h2>
      <p className="mt-1 mb-5 text-sm text-ink-soft">{t.forYouText}</p>
      <ForYouList things={things} className="sm:grid-cols-2 lg:grid-cols-4" />
    </section>
  )
}

/** The things themselves, the reason above each. */
export function ForYouList({ things, className }: { things: readonly ShownForYou[]; className: string }) {
  return (
    <ul className={`grid gap-x-5 gap-y-7 ${className}`}>
      {things.map((one) => (
        <li key={'offer' in one ? one.offer.id : 'ask' in one ? one.ask.id : one.person.id} className="grid grid-rows-[auto_1fr] gap-2">
          <Reason because={one.because} />
          {'offer' in one ? <OfferCard offer={one.offer} /> : 'ask' in one ? <AskCard ask={one.ask} /> : <PersonTile person={one.person} level="h3" />}
        </li>
      ))}
    </ul>
  )
}

function Reason({ because: { kind, value, url } }: { because: Because }) {
  const t = useMessages(words)
  const text = t.because[kind]({ value })
  const shape = 'line-clamp-2 self-end text-xs text-ink-faint wrap-anywhere'
  return url ? (
    <p className={shape}>
      <a href={url} className="underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-current">
        {text}
      </a>
    </p>
  ) : (
    <p className={shape}>{text}</p>
  )
}
