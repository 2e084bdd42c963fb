import { asLine, slugify } from '#platform/text.ts'

/** What is chosen, as text; what isn't chosen is absent. */
export type Chosen<Name extends string> = Partial<Record<Name, string>>

/** Reads one filter's text; '' where it cannot be meant, so that any address shows a list. */
export type FilterReader = (text: string) => string

export const oneOf = (values: readonly string[]): FilterReader => (text) => (values.includes(text) ? text : '')
const slug: FilterReader = (text) => slugify(text, 60)

/** How the filters are read that every list has. */
export const commonReaders = {
  q: (text: string) => asLine(text, 300),
  exact: (text: string) => (text === 'true' ? text : ''),
  category: slug,
  tag: slug,
  tool: slug,
  owner: (text: string) => text.replace(/^@/, '').slice(0, 64).toLowerCase(),
} satisfies Record<string, FilterReader>

/** The filters in an address. */
export function chosenIn<Name extends string>(search: URLSearchParams, readers: Record<Name, FilterReader>): Chosen<Name> {
  const chosen: Chosen<Name> = {}
  for (const name of Object.keys(readers) as Name[]) {
    const value = readers[name](search.get(name)?.trim() ?? '')
    if (value) chosen[name] = value
  }
  return chosen
}

/** The address of a list with these filters, in the order of `names`; `change` sets some and takes away those it gives as undefined. */
export function addressWith<Name extends string>(list: string, names: readonly Name[], chosen: Chosen<Name>, change: Partial<Record<Name | 'cursor', string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = { ...chosen, ...change }
  const search = new URLSearchParams()
  for (const name of [...names, 'cursor']) if (all[name]) search.set(name, all[name])
  const text = search.toString()
  return text ? `${list}?${text}` : list
}
