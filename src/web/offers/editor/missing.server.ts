import { missingToPublish } from '#modules/listings/facets.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import type { FieldError } from '#platform/errors.ts'

/** What an offer still lacks before it can be published. */
export function missingOf({ type, description, body, externalUrl, pricing, gig, product, artwork }: Offer): FieldError[] {
  return missingToPublish({ type, description, body, externalUrl, pricingType: pricing.type, priceCents: pricing.priceCents, facets: { gig, product, artwork } })
}
