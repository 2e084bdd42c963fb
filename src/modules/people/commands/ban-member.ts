import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayBan } from '../policy.ts'
import { endSessionsOf } from '../session-store.ts'
import { profiles, users } from '../tables.ts'

/**
 * Keeps somebody out: ends their sessions, and no cookie, token or API key of theirs counts from the next
 * request on. Lists of people leave them out; what else becomes of their profile and offers, moderation decides. 403 for whoever may not manage
 * people, for oneself, and for owners unless by an owner; so the last owner stays. Repeating is harmless.
 */
export const banMember = command('people.ban-member', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<void> => {
  const [member] = await ctx.db.select({ id: users.id, role: users.role, bannedAt: users.bannedAt }).from(users).where(eq(users.id, memberId)).for('update')
  if (!member) throw notFound('person')
  allow(mayBan(ctx.actor, member))
  if (member.bannedAt === null) await ctx.db.update(users).set({ bannedAt: ctx.now(), updatedAt: ctx.now() }).where(eq(users.id, memberId))
  await ctx.db.update(profiles).set({ keptOut: true }).where(eq(profiles.id, memberId))
  await endSessionsOf(ctx, memberId)
})
