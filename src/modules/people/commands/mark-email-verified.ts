import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { users } from '../tables.ts'

/** Takes an address for verified because the program knows it by another way (the demo's people). */
export const markEmailVerified = command('people.mark-email-verified', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.update(users).set({ emailVerified: true, updatedAt: ctx.now() }).where(eq(users.id, memberId))
})
