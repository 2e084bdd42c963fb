import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayAsk } from '../policy.ts'
import { drafts } from '../tables.ts'

/** Throws away what one was writing: it was posted, or is not wanted. */
export const discardDraft = command('asks.discard-draft', z.strictObject({}), async (ctx): Promise<void> => {
  allow(mayAsk(ctx.actor))
  if (ctx.actor.kind === 'member') await ctx.db.delete(drafts).where(eq(drafts.ownerId, ctx.actor.id))
}, { unseen: true })
