import { addresses } from '#web/addresses.ts'
import { addressWith, type Chosen } from '#web/discover/address-filters.ts'

/** The filters of the list of people, in the order in which they stand in its address. */
export const filterNames = ['q', 'exact', 'category', 'skills', 'availability', 'minRating', 'sort'] as const
export type FilterName = (typeof filterNames)[number]

/** What is chosen, as text; what isn't chosen is absent. */
export type Filters = Chosen<FilterName>

/** The address of the list with these filters; see `addressWith`. */
export function peopleAddress(filters: Filters, change?: Parameters<typeof addressWith<FilterName>>[3]): string {
  return addressWith(addresses.discoverPeople, filterNames, filters, change)
}

/** Whether anything but the order is chosen. */
export const isFiltered = (filters: Filters): boolean => filterNames.some((name) => name !== 'sort' && name !== 'exact' && filters[name] !== undefined)
