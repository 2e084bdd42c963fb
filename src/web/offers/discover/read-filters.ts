import type { z } from 'zod'
import { type OfferListQuery, offerSorts } from '#modules/listings/list-query.ts'
import { offerTypes } from '#modules/listings/shapes.ts'
import { maxAmount, parseAmount } from '#platform/money.ts'
import { chosenIn, commonReaders, type FilterReader, oneOf } from '#web/discover/address-filters.ts'
import type { FilterName, Filters } from './filters.ts'

/** How each filter is read from an address. */
const readers: Record<FilterName, FilterReader> = {
  ...commonReaders,
  type: oneOf(offerTypes),
  free: oneOf(['true', 'false']),
  // An amount that cannot be read stays as it is, to be shown again beside the reason.
  min: (text) => text.slice(0, 20),
  max: (text) => text.slice(0, 20),
  minRating: (text) => (/^[1-5]$/.test(text) ? text : ''),
  sort: oneOf(offerSorts),
}

/** The filters in an address; on a shelf the kind is given. */
export const readFilters = (search: URLSearchParams, type?: string): Filters => ({ ...chosenIn(search, readers), ...(type && { type }) })

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
