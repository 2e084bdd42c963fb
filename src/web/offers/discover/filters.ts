import { addresses } from '#web/addresses.ts'

/** The filters of the list of offers, in the order in which they stand in its address. */
export const filterNames = ['q', 'type', 'category', 'tag', 'tool', 'owner', 'free', 'min', 'max', 'sort'] as const
export type FilterName = (typeof filterNames)[number]

/** What is chosen, as text; what isn't chosen is absent. Prices are in major units, as people type them. */
export type Filters = Partial<Record<FilterName, string>>

/** The address of the list with these filters; `change` sets some and takes away those it gives as undefined. */
export function discoverAddress(filters: Filters, change: Partial<Record<FilterName | 'cursor', string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = { ...filters, ...change }
  const search = new URLSearchParams()
  for (const name of [...filterNames, 'cursor']) if (all[name]) search.set(name, all[name])
  const text = search.toString()
  return text ? `${addresses.discoverOffers}?${text}` : addresses.discoverOffers
}

/** Whether anything but the order is chosen. */
export const isFiltered = (filters: Filters): boolean => filterNames.some((name) => name !== 'sort' && filters[name] !== undefined)
