import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { offers, offerViews } from '../tables.ts'

/** Adds the views that were noted since the last time to the offers' counters; drops notes older than two days. */
export const foldViews = command('listings.fold-views', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.execute(sql`
    with noted as (update ${offerViews} set counted = true where not counted returning offer_id),
         sums as (select offer_id, count(*) as views from noted group by offer_id)
    update ${offers} set view_count = view_count + sums.views from sums where ${offers.id} = sums.offer_id`)
  const oldest = new Date(ctx.now().getTime() - 2 * 86_400_000).toISOString().slice(0, 10)
  await ctx.db.execute(sql`delete from ${offerViews} where day < ${oldest} and counted`)
})
