import type { Offer, OfferType } from '#modules/listings/shapes.ts'
import { kindOf } from '#modules/orders/index.ts'
import type { OrderKind } from '#modules/orders/states.ts'

/** What buying an offer makes; null for what is shown and not sold. */
export function orderKindOf({ type, pricing, artwork }: Offer): OrderKind | null {
  return kindOf({ type, pricingType: pricing.type, facets: artwork ? { artwork } : {} })
}

/** Offered by a button, besides what files come with. Others can be ordered through the API. */
const withButton: readonly OfferType[] = ['gig', 'service', 'mentorship', 'product', 'artwork']

/** Whether an offer's page has the box by which one buys; the same for all who read it. `downloads`: how many files come with it. */
export function hasBuyBox(offer: Offer, downloads: number): boolean {
  const kind = orderKindOf(offer)
  const isOpen = offer.status === 'active' && (offer.moderationStatus === 'approved' || offer.moderationStatus === 'pending')
  return isOpen && kind !== null && (withButton.includes(offer.type) || downloads > 0)
}
