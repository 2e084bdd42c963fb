import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { offers } from '../tables.ts'

const Input = z.strictObject({ offerIds: z.array(z.uuid()), sum: z.int(), count: z.int() })

/** Adds stars to what offers are rated with, or takes them away, for the module that knows of reviews (T-15); in the order of their ids, so that nobody waits in a circle. For programs: 403 for everybody else. */
export const changeRatings = command('listings.change-ratings', Input, async (ctx, { offerIds, sum, count }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  for (const id of [...new Set(offerIds)].toSorted()) {
    await ctx.db.update(offers).set({ ratingSum: sql`${offers.ratingSum} + ${sum}`, ratingCount: sql`${offers.ratingCount} + ${count}` }).where(eq(offers.id, id))
  }
})
