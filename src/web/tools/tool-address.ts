import { addresses } from '#web/addresses.ts'

/** The filters of the directory, as they stand in its address. */
export const toolFilterNames = ['q', 'category', 'pricing'] as const
export type ToolFilters = Partial<Record<(typeof toolFilterNames)[number], string>>

/** The address of the directory with these filters; `change` sets some and takes away those it gives as undefined. */
export function toolsAddress(filters: ToolFilters, change: { [Name in keyof ToolFilters]: string | undefined } = {}): string {
  const all = { ...filters, ...change }
  const search = new URLSearchParams()
  for (const name of toolFilterNames) if (all[name]) search.set(name, all[name])
  const text = search.toString()
  return text ? `${addresses.discoverTools}?${text}` : addresses.discoverTools
}

/** Where these tools stand side by side. */
export const compareAddress = (slugs: readonly string[]): string => `${addresses.discoverTools}?compare=${slugs.join(',')}`
