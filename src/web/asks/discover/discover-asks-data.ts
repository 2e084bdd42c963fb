import type { AskFacetCounts } from '#modules/asks/list-query.ts'
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
  /** What each further filter would leave; only beside the first page. */
  facets: AskFacetCounts | undefined
  /** What the tools among them are called. */
  toolNames: Record<string, string>
  categories: { slug: string; name: string; description: string }[]
}
