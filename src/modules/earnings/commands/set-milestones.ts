import { and, eq, gte } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayHandleMoney } from '../policy.ts'
import { currencyOf } from '../queries.ts'
import { Milestones } from '../shapes.ts'
import { milestones } from '../tables.ts'

/** Says what is saved for, all of it anew (T-11). 403 for anybody else. */
export const setMilestones = command('earnings.set-milestones', Milestones.extend({ ownerId: z.uuid() }), async (ctx, { ownerId, currency, milestones: wanted }): Promise<void> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  const own = await currencyOf(ctx, ownerId, currency)
  const rows = wanted.map((one, position) => ({ ownerId, currency: own, position, ...one }))
  // Two windows that save at once: the later one's stand.
  for (const row of rows) await ctx.db.insert(milestones).values(row).onConflictDoUpdate({ target: [milestones.ownerId, milestones.currency, milestones.position], set: { name: row.name, targetCents: row.targetCents } })
  await ctx.db.delete(milestones).where(and(eq(milestones.ownerId, ownerId), eq(milestones.currency, own), gte(milestones.position, rows.length)))
})
