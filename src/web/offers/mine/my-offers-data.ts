import type { Offer } from '#modules/listings/shapes.ts'
import type { Undo } from './undo.ts'

/** One of one's own offers, in the list of them. */
export interface MyOffer extends Pick<Offer, 'id' | 'url' | 'type' | 'title' | 'status' | 'pricing' | 'viewCount' | 'updatedAt'> {
  thumbnail: string | null
  /** What its owner may do next. */
  steps: string[]
}

export interface MyOffersData {
  rows: MyOffer[]
  counts: Partial<Record<Offer['status'], number>>
  /** The state that is looked at; null for all. */
  status: Offer['status'] | null
  nextCursor: string | null
  undo: Undo | null
}
