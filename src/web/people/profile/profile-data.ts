import type { WhereSaved } from '#modules/favourites/shapes.ts'
import type { Tied } from '#modules/people/index.ts'
import type { Profile } from '#modules/people/shapes.ts'
import type { Relation } from '#modules/relations/shapes.ts'
import type { offerActions } from '#web/messages/en/offer-words.ts'
import type { CardAsk } from '#web/asks/ask-card.tsx'
import type { ReviewsData } from '#web/reviews/reviews-part.tsx'
import type { CardOffer } from '#web/offers/offer-card.tsx'

/** An offer on a shelf, with the word for what one does with it. */
export type ProfileOffer = CardOffer & { action: keyof typeof offerActions }

/** What a person's page is made of. */
export interface ProfileData {
  person: Profile
  /** The banner's blurred stand-in, as a `data:` address. */
  bannerBlur: string
  bioHtml: string
  offers: ProfileOffer[]
  /** Courses of the agents that this person answers for. */
  agentCourses: ProfileOffer[]
  recent: { id: string; url: string; type: CardOffer['type']; title: string; publishedAt: string }[]
  agents: Tied[]
  /** Who answers for this one, if it is an agent. */
  responsible: Tied | null
  relation: Relation
  /** What they need just now. */
  asks: CardAsk[]
  /** What others say of them. */
  reviews: ReviewsData
  /** Whether the reader may review them now, without an order. */
  mayReview: boolean
  reader: 'visitor' | 'member' | 'self'
  /** In which of the reader's lists they are; null for visitors. */
  saved: WhereSaved | null
  jsonLd: string | null
  publicUrl: string
}
