import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { knownDevices, sessions, verifications } from '../tables.ts'

const year = 365 * 86_400_000

/** Deletes the rows of sessions and links that are over, which counted for nothing already, and devices that nobody came from for a year. */
export const endOldSessions = command('people.end-old-sessions', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.delete(sessions).where(lt(sessions.expiresAt, ctx.now()))
  await ctx.db.delete(verifications).where(lt(verifications.expiresAt, ctx.now()))
  await ctx.db.delete(knownDevices).where(lt(knownDevices.seenAt, new Date(ctx.now().getTime() - year)))
})
