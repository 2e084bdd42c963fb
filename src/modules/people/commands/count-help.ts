import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { profiles } from '../tables.ts'

/** Counts that a member helped somebody, which is also something they completed, for the module that knows of it. For programs: 403 for everybody else. */
export const countHelp = command('people.count-help', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.update(profiles).set({ helped: sql`${profiles.helped} + 1`, completed: sql`${profiles.completed} + 1` }).where(eq(profiles.id, memberId))
})
