import type { SavedThing } from '#modules/favourites/index.ts'
import type { PersonCard } from '#modules/people/index.ts'
import type { Tool } from '#modules/tools/shapes.ts'
import type { CardAsk } from '#web/asks/ask-card.tsx'
import { leanAsk } from '#web/asks/lean-ask.ts'
import type { CardOffer } from '#web/offers/offer-card.tsx'
import { leanCard } from '#web/offers/discover/lean-card.ts'

/** Something saved, as far as its card shows it. */
export type ShownThing =
  | { kind: 'offer'; title: string; offer: CardOffer }
  | { kind: 'ask'; title: string; ask: CardAsk }
  | { kind: 'person'; title: string; person: PersonCard }
  | { kind: 'tool'; title: string; tool: Pick<Tool, 'slug' | 'name' | 'tagline' | 'category'> }

/** What a list sends of something saved: no more than its card shows. */
export function shownThing(thing: NonNullable<SavedThing['thing']>): ShownThing {
  switch (thing.kind) {
    case 'offer': return { kind: 'offer', title: thing.offer.title, offer: leanCard(thing.offer) }
    case 'ask': return { kind: 'ask', title: thing.ask.title, ask: leanAsk(thing.ask) }
    case 'person': return { kind: 'person', title: thing.person.displayName, person: thing.person }
    case 'tool': {
      const { slug, name, tagline, category } = thing.tool
      return { kind: 'tool', title: name, tool: { slug, name, tagline, category } }
    }
  }
}
