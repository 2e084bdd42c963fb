import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayBan } from '../policy.ts'
import { profiles, users } from '../tables.ts'

/** Lets somebody in again who was banned; their API keys count again, their sessions are gone. 403 for whoever may not manage people. */
export const restoreMember = command('people.restore-member', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<void> => {
  const [member] = await ctx.db.select({ id: users.id, role: users.role }).from(users).where(eq(users.id, memberId)).for('update')
  if (!member) throw notFound('person')
  allow(mayBan(ctx.actor, member))
  await ctx.db.update(users).set({ bannedAt: null, updatedAt: ctx.now() }).where(eq(users.id, memberId))
  await ctx.db.update(profiles).set({ keptOut: false }).where(eq(profiles.id, memberId))
})
