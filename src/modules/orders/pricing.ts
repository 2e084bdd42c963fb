import { isDigital, type OfferFacets, type OfferType, type PricingType } from '#modules/listings/shapes.ts'
import type { OrderKind } from './states.ts'

const service: readonly OfferType[] = ['gig', 'service', 'mentorship', 'skill', 'feedback']

/** What kind of order buying an offer makes; null for what is shown and not sold (T-2). */
export function kindOf(offer: { type: OfferType; facets: OfferFacets; pricingType: PricingType }): OrderKind | null {
  if (offer.pricingType === 'custom') return null
  if (offer.type === 'product') return 'goods'
  if (isDigital(offer)) return 'digital'
  if (offer.type === 'artwork') return 'goods'
  return service.includes(offer.type) ? 'service' : null
}

/** Days that a seller has for work that names none. */
const usualDays = 14

/** Until when the work is promised, in days after payment, and how often it may be asked to be done again. */
export function promiseOf(offers: readonly { facets: OfferFacets }[]): { deliveryDays: number; revisions: number } {
  const gigs = offers.flatMap(({ facets }) => (facets.gig ? [facets.gig] : []))
  if (gigs.length === 0) return { deliveryDays: usualDays, revisions: 0 }
  return { deliveryDays: Math.max(...gigs.map((gig) => gig.deliveryDays)), revisions: Math.max(...gigs.map((gig) => gig.revisions)) }
}

/** Splits a cart into orders: one per seller, kind and currency, in the order in which they first appear (T-1). */
export function splitCart<Line extends { sellerId: string; kind: OrderKind; currency: string }>(lines: readonly Line[]): Line[][] {
  return [...Map.groupBy(lines, ({ sellerId, kind, currency }) => `${sellerId} ${kind} ${currency}`).values()]
}
