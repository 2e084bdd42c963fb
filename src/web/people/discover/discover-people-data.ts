import type { PeopleFacetCounts } from '#modules/discovery/people/list-query.ts'
import type { TilePerson } from './person-tile.tsx'
import type { Filters } from './filters.ts'

/** What the list of people is made of. */
export interface DiscoverPeopleData {
  filters: Filters
  people: TilePerson[]
  nextCursor: string | null
  /** The beginning of the list, not a later page of it. */
  isFirst: boolean
  total: number
  totalIsCapped: boolean
  /** What misspelt words were taken for. */
  correctedTo: string | null
  facets: PeopleFacetCounts | undefined
  /** Kinds of creators, and the categories of offers. */
  callings: readonly string[]
  categories: { slug: string; name: string }[]
}
