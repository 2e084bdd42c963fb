import { z } from 'zod'
import { line } from './text.ts'

/** True or false, also as it stands in an address. Takes its own output, so that door and operation can both parse. */
export const flag = z.union([z.boolean(), z.stringbool()], { error: 'Give true or false.' })

/** A whole number, also as it stands in an address. */
export const wholeNumber = (min: number, max: number) => {
  const error = `Give a whole number from ${min} to ${max}.`
  return z.union([z.number(), z.string().regex(/^-?\d{1,15}$/).transform(Number)], { error }).pipe(z.int({ error }).min(min, { error }).max(max, { error }))
}

/** The query part that every list takes: `limit` 1–100 (default 24), `cursor`, `withTotal`. */
export const listQuery = {
  limit: wholeNumber(1, 100).default(24),
  cursor: z.string().max(600).optional(),
  withTotal: flag.default(false),
}

/** The query part of a list in which words can be looked for; with `exact` every word is taken as it was typed. */
export const searchQuery = { q: line(300).optional(), exact: flag.optional() }

/**
 * The answer of every list. `total` is exact up to 1,000; beyond, it is 1000 and `totalIsCapped` is true.
 * `correctedTo` says what misspelt words were taken for.
 */
export function listAnswer<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().optional(), totalIsCapped: z.boolean().optional(), correctedTo: z.string().optional() })
}

/** A page of a list, as queries answer it. */
export interface List<Item> {
  items: Item[]
  nextCursor: string | null
  total?: number
  totalIsCapped?: boolean
  correctedTo?: string
  /** For pages: the words to highlight (see `markedParts`). */
  marks?: string[]
}

/** Totals are counted no further than this. */
export const totalCap = 1_000

/** How many things of a list a further filter would leave; exact to 1,000, beyond that "at least". */
export const FacetCountShape = z.object({ value: z.string(), count: z.int(), countIsCapped: z.boolean() })
export type FacetCount = z.output<typeof FacetCountShape>

/** A count as it is shown; `isCut` where not everything was looked at. */
export const facetCount = (value: string, count: number, isCut: boolean): FacetCount => ({ value, count: Math.min(count, totalCap), countIsCapped: isCut || count > totalCap })
