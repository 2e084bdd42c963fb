import type { Completeness } from '#modules/people/completeness.ts'
import type { PersonCard } from '#modules/people/index.ts'
import type { RecentViews } from '#modules/listings/index.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import type { RelatedPerson } from '#modules/relations/shapes.ts'
import type { CardAsk } from '#web/asks/ask-card.tsx'
import type { ShownForYou } from '#web/discover/start/discover-data.ts'
import type { ConnectionTurn } from '#web/connections/connection-turns.tsx'
import type { Turn } from '#web/orders/turns-data.ts'
import type { CardOffer } from '#web/offers/offer-card.tsx'

/** One of one's own offers, as a line. */
export type OfferLine = Pick<Offer, 'id' | 'url' | 'type' | 'title' | 'status' | 'viewCount'> & { thumbnail: string | null }

/** What somebody one follows did, as a card. */
export type ShownActivity = { at: string } & ({ kind: 'offer'; offer: CardOffer } | { kind: 'ask' | 'solved'; ask: CardAsk })

/** What a member's start page is made of. */
export interface HomeData {
  me: { handle: string; displayName: string; following: number }
  /** Nothing was begun: the page teaches instead of showing empty shelves. */
  isNew: boolean
  completeness: Completeness
  /** Orders of which something is next. */
  turns: Turn[]
  connectionTurns: ConnectionTurn[]
  counts: Partial<Record<Offer['status'], number>>
  offers: OfferLine[]
  /** What grows from one's asks, offers and field. */
  matches: { answers: ShownForYou[]; asks: ShownForYou[]; field: ShownForYou[] }
  activity: ShownActivity[]
  nextCursor: string | null
  /** People to meet, for those who follow nobody. */
  people: PersonCard[]
  /** How many of one's own asks wait or are in progress. */
  openAsks: number
  views: RecentViews[]
  followers: RelatedPerson[]
}
