import type { z } from 'zod'
import { type AskListQuery, askSorts } from '#modules/asks/list-query.ts'
import { askTypes } from '#modules/asks/shapes.ts'
import { askStatuses } from '#modules/asks/states.ts'
import { slugify } from '#platform/text.ts'
import { type FilterName, filterNames, type Filters } from './filters.ts'

const oneOf = (values: readonly string[]) => (text: string) => (values.includes(text) ? text : '')

/** How each filter is read from an address; what cannot be meant is left out, so that any address shows a list. */
const readers: Record<FilterName, (text: string) => string> = {
  q: (text) => text.replace(/\s+/g, ' ').slice(0, 300),
  type: oneOf(askTypes),
  category: (text) => slugify(text, 60),
  tag: (text) => slugify(text, 60),
  tool: (text) => slugify(text, 60),
  owner: (text) => text.replace(/^@/, '').slice(0, 64).toLowerCase(),
  paid: oneOf(['true', 'false']),
  status: oneOf(askStatuses),
  sort: oneOf(askSorts),
}

/** The filters in an address. */
export function readFilters(search: URLSearchParams): Filters {
  const filters: Filters = {}
  for (const name of filterNames) {
    const value = readers[name](search.get(name)?.trim() ?? '')
    if (value) filters[name] = value
  }
  return filters
}

/** The filters as the list's query takes them. Words without a chosen order are sorted by how well they match. */
export function listQueryOf({ sort, ...plain }: Filters): z.input<typeof AskListQuery> {
  const order = sort ?? (plain.q ? 'relevance' : undefined)
  return { ...plain, ...(order && { sort: order }) } as z.input<typeof AskListQuery>
}
