import { and, lte, sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { asks } from './tables.ts'

const hour = 3_600_000

/** What must hold of all asks at any time. */
export const checks: readonly DataCheck[] = [
  {
    name: 'asks.expired-are-closed',
    async find(ctx) {
      const late = new Date(ctx.now().getTime() - hour)
      const rows = await ctx.db.select({ id: asks.id }).from(asks).where(and(sql`${asks.wanted}`, lte(asks.expiresAt, late))).limit(20)
      return rows.map((row) => `ask ${row.id} ran out more than an hour ago and is still open`)
    },
  },
  {
    name: 'asks.archived-are-finished',
    async find(ctx) {
      const rows = await ctx.db.select({ id: asks.id }).from(asks).where(and(sql`${asks.archivedAt} is not null`, sql`${asks.status} in ('open', 'in_progress')`)).limit(20)
      return rows.map((row) => `ask ${row.id} was put away and is still open`)
    },
  },
]
