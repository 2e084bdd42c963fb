import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { challenges } from '../tables.ts'

/** Deletes challenges that nobody answered in time; they counted for nothing already. */
export const endOldChallenges = command('credentials.end-old-challenges', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await ctx.db.delete(challenges).where(lt(challenges.expiresAt, ctx.now()))
})
