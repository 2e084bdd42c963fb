import type { z } from 'zod'
import { type PeopleListQuery, peopleSorts } from '#modules/discovery/people/list-query.ts'
import { availabilities } from '#modules/people/shapes.ts'
import { slugify } from '#platform/text.ts'
import { chosenIn, commonReaders, type FilterReader, oneOf } from '#web/discover/address-filters.ts'
import type { FilterName, Filters } from './filters.ts'

/** How each filter is read from an address. */
const readers: Record<FilterName, FilterReader> = {
  q: commonReaders.q,
  exact: oneOf(['true']),
  category: commonReaders.category,
  skills: (text) => [...new Set(text.split(',').map((skill) => slugify(skill, 60)))].filter(Boolean).slice(0, 5).join(','),
  availability: oneOf(availabilities),
  minRating: oneOf(['3', '4', '4.5']),
  sort: oneOf(peopleSorts),
}

/** The filters in an address. */
export const readFilters = (search: URLSearchParams): Filters => chosenIn(search, readers)

/** The filters as the list's query takes them. Words without a chosen order are sorted by how well they match. */
export function listQueryOf({ sort, ...plain }: Filters): z.input<typeof PeopleListQuery> {
  const order = sort ?? (plain.q ? 'relevance' : undefined)
  return { ...plain, ...(order && { sort: order }) } as z.input<typeof PeopleListQuery>
}
