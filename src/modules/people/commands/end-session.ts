import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { actorId } from '#platform/actor.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayManageAccount } from '../policy.ts'
import { sessions } from '../tables.ts'

/** Ends one of one's own sessions (P-3): its cookie and token count for nothing from the next request on. 404 for anybody else's. */
export const endSession = command('people.end-session', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  allow(mayManageAccount(ctx.actor))
  const gone = await ctx.db.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.userId, actorId(ctx.actor) ?? ''))).returning({ id: sessions.id })
  if (gone.length === 0) throw notFound('session')
}, { unseen: true })
