import { and, count, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalidField, notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayChangeRole } from '../policy.ts'
import { roles } from '../shapes.ts'
import { users } from '../tables.ts'

const Input = z.strictObject({
  memberId: z.uuid(),
  role: z.enum(roles),
  /** The member who answers for an agent; needed for the role `agent`, and for no other. */
  responsibleId: z.uuid().optional(),
})

/**
 * Gives somebody a platform role (P-6). 403 for whoever may not manage people, and for an admin who
 * makes or unmakes owners; 409 `last_owner` where nobody would be left to own the installation.
 */
export const changeRole = command('people.change-role', Input, async (ctx, { memberId, role, responsibleId }): Promise<void> => {
  const [member] = await ctx.db.select({ id: users.id, role: users.role }).from(users).where(eq(users.id, memberId)).for('update')
  if (!member) throw notFound('person')
  allow(mayChangeRole(ctx.actor, member.role, role))
  if ((role === 'agent') !== (responsibleId !== undefined)) throw invalidField('responsibleId', 'An agent, and only an agent, has a member who answers for it.')
  if (member.role === 'owner' && role !== 'owner') await keepAnOwner(ctx, memberId)
  await ctx.db.update(users).set({ role, responsibleId: responsibleId ?? null, updatedAt: ctx.now() }).where(eq(users.id, memberId))
})

/** Locks all owners, so that two of them cannot leave at once. */
async function keepAnOwner(ctx: Ctx, leavingId: string): Promise<void> {
  await ctx.db.select({ id: users.id }).from(users).where(eq(users.role, 'owner')).for('update')
  const [others] = await ctx.db.select({ count: count() }).from(users).where(and(eq(users.role, 'owner'), ne(users.id, leavingId)))
  if (others?.count === 0) throw conflict('last_owner', 'This is the last owner; make another one first.')
}
