import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { sessions } from '../tables.ts'

/** Ends the session that the request came with; harmless where there is none. */
export const signOut = command('people.sign-out', z.strictObject({}), async (ctx): Promise<void> => {
  allow(anyone(ctx.actor))
  if (ctx.actor.kind !== 'member' || ctx.actor.sessionId === null) return
  await ctx.db.delete(sessions).where(eq(sessions.id, ctx.actor.sessionId))
}, { unseen: true })
