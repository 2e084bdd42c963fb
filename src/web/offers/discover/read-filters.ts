import type { z } from 'zod'
import { type OfferListQuery, offerSorts } from '#modules/listings/list-query.ts'
import { offerTypes } from '#modules/listings/shapes.ts'
import { maxAmount, parseAmount } from '#platform/money.ts'
import { slugify } from '#platform/text.ts'
import { type FilterName, filterNames, type Filters } from './filters.ts'

const oneOf = (values: readonly string[]) => (text: string) => (values.includes(text) ? text : '')

/** How each filter is read from an address; what cannot be meant is left out, so that any address shows a list. */
const readers: Record<FilterName, (text: string) => string> = {
  q: (text) => text.replace(/\s+/g, ' ').slice(0, 300),
  type: oneOf(offerTypes),
  category: (text) => slugify(text, 60),
  tag: (text) => slugify(text, 60),
  tool: (text) => slugify(text, 60),
  owner: (text) => text.replace(/^@/, '').slice(0, 64).toLowerCase(),
  free: oneOf(['true', 'false']),
  // An amount that cannot be read stays as it is, to be shown again beside the reason.
  min: (text) => text.slice(0, 20),
  max: (text) => text.slice(0, 20),
  sort: oneOf(offerSorts),
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

/** An amount in major units as minor ones; undefined where it is none. Without a currency it counts in hundredths. */
export function priceLimit(text: string | undefined): number | undefined {
  const amount = text === undefined ? undefined : parseAmount(text, 'usd')
  return amount === undefined ? undefined : Math.min(amount, maxAmount)
}

/** The filters as the list's query takes them. Words without a chosen order are sorted by how well they match. */
export function listQueryOf({ min, max, sort, ...plain }: Filters): z.input<typeof OfferListQuery> {
  const order = sort ?? (plain.q ? 'relevance' : undefined)
  const all = { ...plain, priceMin: priceLimit(min), priceMax: priceLimit(max), sort: order }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as z.input<typeof OfferListQuery>
}
