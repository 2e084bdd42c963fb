import type { Completeness } from '#modules/people/completeness.ts'
import type { PersonCard } from '#modules/people/index.ts'
import type { RecentViews } from '#modules/listings/index.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import type { RelatedPerson } from '#modules/relations/shapes.ts'
import type { CardOffer } from '#web/offers/offer-card.tsx'

/** One of one's own offers, as a line. */
export type OfferLine = Pick<Offer, 'id' | 'url' | 'type' | 'title' | 'status' | 'viewCount'> & { thumbnail: string | null }

/** What a member's start page is made of. */
export interface HomeData {
  me: { handle: string; displayName: string; following: number }
  /** Nothing was begun: the page teaches instead of showing empty shelves. */
  isNew: boolean
  completeness: Completeness
  counts: Partial<Record<Offer['status'], number>>
  offers: OfferLine[]
  feed: CardOffer[]
  nextCursor: string | null
  /** People to meet, for those who follow nobody. */
  people: PersonCard[]
  /** How many of one's own asks wait or are in progress. */
  openAsks: number
  views: RecentViews[]
  followers: RelatedPerson[]
}
