import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { taxonomy } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { askColumns } from './columns.ts'
import { seesAsk } from './policy.ts'
import { presentAsk } from './present.ts'
import type { Ask } from './shapes.ts'
import { asks } from './tables.ts'

/** Those of these asks that the reader may open now, in whatever state, and whether everybody finds them; none that was put away. */
export async function asksForReader(ctx: Ctx, ids: readonly string[]): Promise<{ ask: Ask; isListed: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ ...askColumns, isListed: sql<boolean>`${asks.listed}`.as('is_listed') })
    .from(asks)
    .innerJoin(profiles, eq(profiles.id, asks.ownerId))
    .leftJoin(taxonomy, eq(taxonomy.id, asks.categoryId))
    .where(and(inArray(asks.id, [...ids]), isNull(asks.archivedAt)))
  return rows.filter((row) => seesAsk(ctx.actor, row)).map(({ isListed, ...row }) => ({ ask: presentAsk(row), isListed }))
}
