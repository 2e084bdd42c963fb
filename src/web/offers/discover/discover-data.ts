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
  /** The words to mark in what was found. */
  marks: string[] | undefined
  categories: { slug: string; name: string; description: string; offerCount: number }[]
  /** The name of the tool that is filtered by. */
  toolName: string | null
  /** Typed limits of the price that are no amounts. */
  badPrices: ('min' | 'max')[]
}
