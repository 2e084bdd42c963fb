import { z } from 'zod'

/** The query part that every list takes: `limit` 1–100 (default 24), `cursor`, `withTotal`. */
export const listQuery = {
  limit: z.coerce.number({ error: 'Give a whole number from 1 to 100.' }).int().min(1).max(100).default(24),
  cursor: z.string().max(600).optional(),
  withTotal: z.stringbool({ error: 'Give true or false.' }).default(false),
}

/** The answer of every list. `total` is exact up to 1,000; beyond, it is 1000 and `totalIsCapped` is true. */
export function listAnswer<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().optional(), totalIsCapped: z.boolean().optional() })
}

/** Totals are counted no further than this. */
export const totalCap = 1_000
