import { addresses } from '#web/addresses.ts'

/** The filters of the list of asks, in the order in which they stand in its address. */
export const filterNames = ['q', 'type', 'category', 'tag', 'tool', 'owner', 'paid', 'status', 'sort'] as const
export type FilterName = (typeof filterNames)[number]

/** What is chosen, as text; what isn't chosen is absent. */
export type Filters = Partial<Record<FilterName, string>>

/** The address of the list with these filters; `change` sets some and takes away those it gives as undefined. */
export function asksAddress(filters: Filters, change: Partial<Record<FilterName | 'cursor', string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = { ...filters, ...change }
  const search = new URLSearchParams()
  for (const name of [...filterNames, 'cursor']) if (all[name]) search.set(name, all[name])
  const text = search.toString()
  return text ? `${addresses.discoverAsks}?${text}` : addresses.discoverAsks
}

/** Whether anything but the order is chosen. */
export const isFiltered = (filters: Filters): boolean => filterNames.some((name) => name !== 'sort' && filters[name] !== undefined)
