import type { OfferFacetCounts } from '#modules/listings/list-query.ts'
import type { CardOffer } from '../offer-card.tsx'
import type { Filters } from './filters.ts'

/** What the list of offers is made of. */
export interface DiscoverData {
  filters: Filters
  offers: CardOffer[]
  nextCursor: string | null
  /** The beginning of the list, not a later page of it. */
  isFirst: boolean
  total: number
  totalIsCapped: boolean
  /** What misspelt words were taken for. */
  correctedTo: string | null
  /** What each further filter would leave; only beside the first page. */
  facets: OfferFacetCounts | undefined
  /** What the tools among them are called. */
  toolNames: Record<string, string>
  categories: { slug: string; name: string; description: string; }[]
  /** Typed limits of the price that are no amounts. */
  badPrices: ('min' | 'max')[]
}
