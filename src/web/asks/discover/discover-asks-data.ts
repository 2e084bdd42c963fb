import type { CardAsk } from '../ask-card.tsx'
import type { Filters } from './filters.ts'

/** What the list of asks is made of. */
export interface DiscoverAsksData {
  filters: Filters
  asks: CardAsk[]
  nextCursor: string | null
  /** The beginning of the list, not a later page of it. */
  isFirst: boolean
  total: number
  totalIsCapped: boolean
  /** What misspelt words were taken for. */
  correctedTo: string | null
  /** The words to mark in what was found. */
  marks: string[] | undefined
  categories: { slug: string; name: string; description: string }[]
}
