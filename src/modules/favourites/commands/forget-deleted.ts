import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { collections } from '../tables.ts'

const keptMs = 7 * 86_400_000

/** Takes lists away for good a week after they were deleted. For jobs: 403 for everybody else. */
export const forgetDeleted = command(
  'favourites.forget-deleted',
  z.strictObject({}),
  async (ctx): Promise<void> => {
    allow(systemOnly(ctx.actor))
    await ctx.db.delete(collections).where(lt(collections.deletedAt, new Date(ctx.now().getTime() - keptMs)))
  },
  { unseen: true },
)
