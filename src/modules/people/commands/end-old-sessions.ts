import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { sessions } from '../tables.ts'

/** Deletes the rows of sessions that are over; they counted for nothing already. */
export const endOldSessions = command('people.end-old-sessions', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.delete(sessions).where(lt(sessions.expiresAt, ctx.now()))
})
