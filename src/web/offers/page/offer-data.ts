import type { WhereSaved } from '#modules/favourites/shapes.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import type { ShownAskMatch } from '#web/asks/asks-for-offer.tsx'
import type { ReviewsData } from '#web/reviews/reviews-part.tsx'
import type { CardOffer } from '../offer-card.tsx'

/** What the page of an offer is made of. */
export interface OfferData {
  offer: Offer
  /** Blurred stand-ins of its pictures, as `data:` addresses. */
  blurs: string[]
  /** Its first words without signs, for search engines and those who share it. */
  summary: string
  category: { slug: string; name: string } | null
  /** What it is built with; without a page where the directory no longer has it. */
  tools: { slug: string; name: string; hasPage: boolean }[]
  descriptionHtml: string
  bodyHtml: string
  minutesToRead: number
  /** Others of the same person. */
  others: CardOffer[]
  /** How many files its buyers download. */
  downloads: number
  /** It can be ordered here. */
  isForSale: boolean
  /** What its reader may do with it; null for those who may only read. */
  steps: string[] | null
  isMine: boolean
  /** What buyers say of it. */
  reviews: ReviewsData
  /** Asks that it may answer, for its owner. */
  asks: ShownAskMatch[]
  /** In which of the reader's lists it is; null for visitors. */
  saved: WhereSaved | null
  jsonLd: string | null
}
