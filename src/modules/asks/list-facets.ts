import { sql } from 'drizzle-orm'
import type { FacetPlan } from '#platform/database/list-facets.ts'
import { asks } from './tables.ts'

const isWanted = (status: unknown) => status === 'open' || status === 'in_progress'

export const facetPlan: FacetPlan = {
  base: sql`${asks.listed}`,
  dimensions: {
    category: { column: asks.categoryId, filters: ['category'], passes: (value, { category }) => category === undefined || value === category, countsFor: (value) => (value === null ? [] : [String(value)]) },
    type: { column: asks.type, filters: ['type'], passes: (value, { type }) => type === undefined || value === type, countsFor: (value) => [String(value)] },
    pay: { column: asks.isPaid, filters: ['paid'], passes: (value, { paid }) => paid === undefined || value === paid, countsFor: (value) => [value === true ? 'paid' : 'unpaid'] },
    status: { column: asks.status, filters: ['wanted', 'status'], passes: (value, { status }) => (status === undefined ? isWanted(value) : value === status), countsFor: (value) => [String(value)] },
  },
  words: { tag: asks.tags, tool: asks.tools },
}
