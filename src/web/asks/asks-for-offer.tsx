import { asksOf } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { AskCard, type CardAsk } from './ask-card.tsx'
import { Reasons, type ShownReason } from './reasons.tsx'

/** An ask that an offer may answer, with why. */
export interface ShownAskMatch {
  ask: CardAsk
  reasons: ShownReason[]
}

/** For the owner of an offer: the asks that it may answer. */
export function AsksForOffer({ matches }: { matches: readonly ShownAskMatch[] }) {
  const t = useMessages(asksOf)
  if (matches.length === 0) return null
  return (
    <section className="hall mt-20">
      <h2 className="text-2xl">{t.forOfferTitle}</h2>
      <p className="mt-2 mb-6 max-w-prose text-ink-soft">{t.forOfferText}</p>
      <ul className="grid gap-5 md:grid-cols-2 lg:grid-cols-3">
        {matches.map(({ ask, reasons }) => (
          <li key={ask.id} className="grid grid-rows-[1fr_auto] gap-2.5">
            <AskCard ask={ask} />
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </section>
  )
}
