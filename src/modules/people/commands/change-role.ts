import { and, eq, ne, or } from 'drizzle-orm'
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
  // With all owners, in one order: two of them who leave at once wait for each other, and one of them stays.
  const locked = await ctx.db.select({ id: users.id, role: users.role }).from(users).where(or(eq(users.id, memberId), eq(users.role, 'owner'))).orderBy(users.id).for('update')
  const member = locked.find((user) => user.id === memberId)
  if (!member) throw notFound('person')
  allow(mayChangeRole(ctx.actor, member.role, role))
  if ((role === 'agent') !== (responsibleId !== undefined)) throw invalidField('responsibleId', 'An agent, and only an agent, has a member who answers for it.')
  if (responsibleId !== undefined) await needMember(ctx, responsibleId, memberId)
  const isLeaving = member.role === 'owner' && role !== 'owner'
  if (isLeaving && !locked.some((user) => user.role === 'owner' && user.id !== memberId)) throw conflict('last_owner', 'This is the last owner; make another one first.')
  await ctx.db.update(users).set({ role, responsibleId: responsibleId ?? null, updatedAt: ctx.now() }).where(eq(users.id, memberId))
})

/** The one who answers for an agent is somebody, somebody else, and no agent. */
async function needMember(ctx: Ctx, responsibleId: string, agentId: string): Promise<void> {
  const found = await ctx.db.$count(users, and(eq(users.id, responsibleId), ne(users.role, 'agent')))
  if (found === 0 || responsibleId === agentId) throw invalidField('responsibleId', 'There is no such member to answer for it.')
}
