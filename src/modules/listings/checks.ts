import { and, eq, ne, or, sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { stockChecks } from './stock-checks.ts'
import { offers, taxonomy } from './tables.ts'

/** What must hold of all listings at any time. */
export const checks: readonly DataCheck[] = [
  {
    name: 'listings.published-has-a-date',
    async find(ctx) {
      const rows = await ctx.db.select({ id: offers.id }).from(offers).where(and(or(eq(offers.status, 'active'), eq(offers.status, 'sold')), sql`${offers.publishedAt} is null`)).limit(20)
      return rows.map((row) => `offer ${row.id} is out but has no date of publishing`)
    },
  },
  {
    name: 'listings.category-counts-are-exact',
    async find(ctx) {
      const real = sql<number>`(select count(*)::int from ${offers} where ${offers.categoryId} = ${taxonomy.id} and ${offers.listed})`
      const rows = await ctx.db.select({ slug: taxonomy.slug, counted: taxonomy.offerCount, real }).from(taxonomy).where(ne(taxonomy.offerCount, real))
      return rows.map((row) => `category ${row.slug} says ${row.counted} offers and has ${row.real}`)
    },
  },
  ...stockChecks,
]
