import type { Because } from '#modules/discovery/index.ts'
import type { Tool } from '#modules/tools/shapes.ts'
import type { CardAsk } from '#web/asks/ask-card.tsx'
import type { CardOffer } from '#web/offers/offer-card.tsx'
import type { TilePerson } from '#web/people/discover/person-tile.tsx'

/** The kinds of things that may help, in the order in which they are shown. */
export const shelves = ['people', 'tools', 'apps', 'courses', 'offers', 'asks'] as const
export type Shelf = (typeof shelves)[number]

/** A tool as a slip shows it. */
export type SlipTool = Pick<Tool, 'slug' | 'name' | 'tagline' | 'website' | 'pricing' | 'bestFor'>

/** Something for one member, with the reason. */
export type ShownForYou = { because: Because } & ({ offer: CardOffer } | { ask: CardAsk } | { person: TilePerson })

/** What the room is made of where looking around begins. */
export interface DiscoverStartData {
  /** What was asked for: the words, the category. Neither: the start. */
  q: string | undefined
  /** What misspelt words were taken for. */
  correctedTo: string | null
  category: { slug: string; name: string; description: string } | null
  categories: { slug: string; name: string; description: string; offerCount: number }[]
  people: TilePerson[]
  tools: SlipTool[]
  apps: CardOffer[]
  courses: CardOffer[]
  offers: CardOffer[]
  asks: CardAsk[]
  counts: Record<Shelf, { total: number; isCapped: boolean }>
  forYou: ShownForYou[]
}
