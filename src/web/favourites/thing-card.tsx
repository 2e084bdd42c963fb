import { addresses } from '#web/addresses.ts'
import { AskCard } from '#web/asks/ask-card.tsx'
import { toolCategoryNames } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonCard } from '#web/people/person-card.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import type { ShownThing } from './shown-thing.ts'

/** Anything that can be saved, as the card it has everywhere. */
export function ThingCard({ thing }: { thing: ShownThing }) {
  const categories = useMessages(toolCategoryNames)
  switch (thing.kind) {
    case 'offer': return <OfferCard offer={thing.offer} />
    case 'ask': return <AskCard ask={thing.ask} />
    case 'person': return <PersonCard person={thing.person} />
    case 'tool': return (
      <LinkCard className="p-5">
        <div className="flex items-start gap-3.5">
          <MemberSeal id={`tool ${thing.tool.slug}`} detail="low" className="size-11 shrink-0" />
          <div className="min-w-0">
            <p className="text-xs font-medium text-ink-faint">{categories[thing.tool.category]}</p>
            <h3 className="text-lg leading-6 font-medium wrap-anywhere">
              <a href={addresses.tool(thing.tool.slug)} className={cardLink}>
                {thing.tool.name}
              </a>
            </h3>
          </div>
        </div>
        <p className="mt-3 text-sm text-ink-soft">{thing.tool.tagline}</p>
      </LinkCard>
    )
  }
}
