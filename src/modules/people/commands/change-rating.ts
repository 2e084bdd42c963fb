import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { profiles } from '../tables.ts'

const Input = z.strictObject({ memberId: z.uuid(), sum: z.int(), count: z.int() })

/** Adds stars to what a member is rated with, or takes them away, for the module that knows of reviews (T-15). For programs: 403 for everybody else. */
export const changeRating = command('people.change-rating', Input, async (ctx, { memberId, sum, count }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.update(profiles).set({ ratingSum: sql`${profiles.ratingSum} + ${sum}`, ratingCount: sql`${profiles.ratingCount} + ${count}` }).where(eq(profiles.id, memberId))
})
