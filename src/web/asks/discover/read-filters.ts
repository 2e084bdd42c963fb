import type { z } from 'zod'
import { type AskListQuery, askSorts } from '#modules/asks/list-query.ts'
import { askTypes } from '#modules/asks/shapes.ts'
import { askStatuses } from '#modules/asks/states.ts'
import { chosenIn, commonReaders, type FilterReader, oneOf } from '#web/discover/address-filters.ts'
import type { FilterName, Filters } from './filters.ts'

/** How each filter is read from an address. */
const readers: Record<FilterName, FilterReader> = {
  ...commonReaders,
  type: oneOf(askTypes),
  paid: oneOf(['true', 'false']),
  status: oneOf(askStatuses),
  sort: oneOf(askSorts),
}

/** The filters in an address. */
export const readFilters = (search: URLSearchParams): Filters => chosenIn(search, readers)

/** The filters as the list's query takes them. Words without a chosen order are sorted by how well they match. */
export function listQueryOf({ sort, ...plain }: Filters): z.input<typeof AskListQuery> {
  const order = sort ?? (plain.q ? 'relevance' : undefined)
  return { ...plain, ...(order && { sort: order }) } as z.input<typeof AskListQuery>
}
