import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayChangeAsk } from '../policy.ts'
import { lockAsk } from '../store.ts'
import { asks } from '../tables.ts'

/** Takes an ask out of the archive, in the state in which it was put away. Doing it again changes nothing. */
export const restoreAsk = command('asks.restore-ask', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  const ask = await lockAsk(ctx, id)
  allow(mayChangeAsk(ctx.actor, ask), 'ask')
  if (ask.archivedAt) await ctx.db.update(asks).set({ archivedAt: null, updatedAt: ctx.now() }).where(eq(asks.id, id))
})
