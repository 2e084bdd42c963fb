import { addresses, offerShelves } from '#web/addresses.ts'
import { addressWith, type Chosen } from '#web/discover/address-filters.ts'

/** The filters of the list of offers, in the order in which they stand in its address. */
export const filterNames = ['q', 'exact', 'type', 'category', 'tag', 'tool', 'owner', 'free', 'min', 'max', 'minRating', 'sort'] as const
export type FilterName = (typeof filterNames)[number]

/** What is chosen, as text; what isn't chosen is absent. Prices are in major units, as people type them. */
export type Filters = Chosen<FilterName>

/** Where the list of a kind is: on its own shelf, or among all offers. */
export const listOf = (type: string | undefined): string => (type === undefined ? undefined : offerShelves[type]) ?? addresses.discoverOffers

/** The kind that a list's address stands for. */
export const typeOfList = (path: string): string | undefined => Object.keys(offerShelves).find((type) => path.startsWith(offerShelves[type] ?? ' '))

/** The filters that a list's form carries along: its address says the kind already where it has its own. */
export const carried = (filters: Filters): FilterName[] => filterNames.filter((name) => filters[name] !== undefined && !(name === 'type' && listOf(filters.type) !== addresses.discoverOffers))

/** The address of the list with these filters, on the shelf of the kind if it has one; see `addressWith`. */
export function discoverAddress(filters: Filters, change?: Parameters<typeof addressWith<FilterName>>[3]): string {
  const type = change && 'type' in change ? change.type : filters.type
  const list = listOf(type)
  return addressWith(list, filterNames, filters, list === addresses.discoverOffers ? change : { ...change, type: undefined })
}

/** Whether anything but the order is chosen. */
export const isFiltered = (filters: Filters): boolean => filterNames.some((name) => name !== 'sort' && filters[name] !== undefined)
