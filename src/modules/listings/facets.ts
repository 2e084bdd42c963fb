import { type FieldError, invalid } from '#platform/errors.ts'
import { parseAt } from '#platform/parse.ts'
import { ArtworkShape, GigShape, type OfferFacets, type OfferType, PricingShape, type PricingType, ProductShape } from './shapes.ts'

const facetShapes = { gig: GigShape, product: ProductShape, artwork: ArtworkShape }
const facetNames = ['gig', 'product', 'artwork'] as const
type FacetName = (typeof facetNames)[number]

/** Which facet belongs to which type; a facet on any other type is bad input. */
const facetOf: Partial<Record<OfferType, FacetName>> = { gig: 'gig', product: 'product', artwork: 'artwork' }

/** A facet that may lack fields. */
type Given = Partial<Record<FacetName, object | undefined>>

/** The facets of an offer after an input: its fields over those it had; 422 for a facet of another type. */
export function facetsFor(type: OfferType, given: Given, before: OfferFacets = {}): OfferFacets {
  const own = facetOf[type]
  const wrong = facetNames.filter((name) => name !== own && given[name] !== undefined)
  if (wrong.length > 0) throw invalid(wrong.map((path) => ({ path, message: `An offer of type ${type} has no such part.` })))
  if (own === undefined || given[own] === undefined) return before
  const facet = parseAt(own, facetShapes[own], { ...before[own], ...given[own] })
  if (!('stock' in facet)) return { [own]: facet }
  const { stock: _counted, ...product } = facet
  return { product }
}

/** The pricing of an offer after a change of some of its fields; what becomes free costs nothing. */
export function pricingFor(change: { type?: PricingType | undefined; priceCents?: number | undefined; currency?: string | undefined }, before: { type: PricingType; priceCents: number; currency: string }) {
  const type = change.type ?? before.type
  const priceCents = change.priceCents ?? (type === 'free' ? 0 : before.priceCents)
  return parseAt('pricing', PricingShape, { type, priceCents, currency: change.currency ?? before.currency })
}

/** What an offer must have before everybody may see it. */
export interface Publishable {
  type: OfferType
  description: string
  body: string | null
  externalUrl: string | null
  pricingType: PricingType
  priceCents: number
  facets: OfferFacets
}

/** What is still missing before an offer can be published; empty when nothing is. Browser-safe: the editor shows the same list. */
export function missingToPublish(offer: Publishable): FieldError[] {
  const missing: FieldError[] = []
  const need = (isMissing: boolean, path: string, message: string) => isMissing && missing.push({ path, message })
  need(offer.description === '' && offer.type !== 'post', 'description', 'Say what it is: a few sentences are enough.')
  need(offer.type === 'post' && !offer.body, 'body', 'Write the post.')
  need(offer.type === 'link' && !offer.externalUrl, 'externalUrl', 'Give the address of the link.')
  const isSold = offer.type === 'gig' || offer.type === 'product' || offer.type === 'artwork'
  need(isSold && offer.pricingType === 'free', 'pricing.type', 'Say what it costs.')
  need(offer.pricingType !== 'free' && offer.pricingType !== 'custom' && offer.priceCents === 0, 'pricing.priceCents', 'Give a price above 0, or choose "free".')
  need(offer.type === 'gig' && !offer.facets.gig, 'gig.deliveryDays', 'Say in how many days you deliver.')
  return missing
}

/** 422 with everything that is missing. */
export function checkPublishable(offer: Publishable): void {
  const missing = missingToPublish(offer)
  if (missing.length > 0) throw invalid(missing)
}
