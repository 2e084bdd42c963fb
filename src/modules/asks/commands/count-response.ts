import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { asks } from '../tables.ts'

/** Counts an answer to an ask, for the module that knows of answers. For programs: 403 for everybody else. */
export const countResponse = command('asks.count-response', z.strictObject({ askId: z.uuid() }), async (ctx, { askId }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.update(asks).set({ responseCount: sql`${asks.responseCount} + 1` }).where(eq(asks.id, askId))
})
