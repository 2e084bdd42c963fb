import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { offers } from '../tables.ts'

/** Counts somebody who asked about an offer, for the module that knows of them. For programs: 403 for everybody else. */
export const countConnection = command('listings.count-connection', z.strictObject({ offerId: z.uuid() }), async (ctx, { offerId }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.update(offers).set({ connectionCount: sql`${offers.connectionCount} + 1` }).where(eq(offers.id, offerId))
})
