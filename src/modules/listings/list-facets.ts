import { sql } from 'drizzle-orm'
import type { FacetPlan } from '#platform/database/list-facets.ts'
import { offers } from './tables.ts'

const stars = [4, 3, 2, 1]

export const facetPlan: FacetPlan = {
  base: sql`${offers.listed}`,
  dimensions: {
    category: { column: offers.categoryId, filters: ['category'], passes: (value, { category }) => category === undefined || value === category, countsFor: (value) => (value === null ? [] : [String(value)]) },
    type: { column: offers.type, filters: ['type'], passes: (value, { type }) => type === undefined || value === type, countsFor: (value) => [String(value)] },
    price: { column: offers.pricingType, filters: ['free'], passes: (value, { free }) => free === undefined || (value === 'free') === free, countsFor: (value) => [value === 'free' ? 'free' : 'paid'] },
    rating: {
      column: offers.ratingRank,
      filters: ['minRating'],
      passes: (value, { minRating }) => minRating === undefined || Number(value) >= Number(minRating),
      countsFor: (value) => stars.filter((star) => Number(value) >= star * 100).map(String),
    },
  },
  words: { tag: offers.tags, tool: offers.tools },
}
