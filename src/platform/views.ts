import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { limitKey } from './client-address.ts'
import type { Ctx } from './context.ts'
import { secretsPort } from './secrets.ts'

/**
 * Who looks at something, and the day: what a look is counted by, once. A member is their id, a visitor a keyed
 * hash of address and browser that changes every day and leads back to nobody.
 */
export function viewerOf(ctx: Ctx, { address, userAgent }: { address: string; userAgent: string }): { viewer: string; day: string } {
  const day = ctx.now().toISOString().slice(0, 10)
  if (ctx.actor.kind === 'member') return { viewer: ctx.actor.id, day }
  const key = ctx.use(secretsPort).key('viewers')
  return { viewer: createHmac('sha256', key).update(`${day}|${limitKey(address)}|${userAgent}`).digest('base64url'), day }
}

/**
 * Adds the looks that were noted in `views` since the last time to the `view_count` of `things`, and drops notes
 * older than two days. `reference` is the column by which `views` names the thing.
 */
export async function foldNotedViews(ctx: Ctx, views: PgTable, things: PgTable, reference: string): Promise<void> {
  await ctx.db.execute(sql`
    with noted as (update ${views} set counted = true where not counted returning ${sql.identifier(reference)} as thing_id),
         sums as (select thing_id, count(*) as views from noted group by thing_id)
    update ${things} set view_count = view_count + sums.views from sums where ${things}.id = sums.thing_id`)
  const oldest = new Date(ctx.now().getTime() - 2 * 86_400_000).toISOString().slice(0, 10)
  await ctx.db.execute(sql`delete from ${views} where day < ${oldest} and counted`)
}
