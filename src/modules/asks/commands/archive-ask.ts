import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { askClosed } from '../events.ts'
import { mayChangeAsk } from '../policy.ts'
import { unfinished } from '../states.ts'
import { lockAsk, moveStatus } from '../store.ts'
import { asks } from '../tables.ts'

/** Puts an ask away (spec README, rule 8): only its owner sees it from then on. One that is not finished closes. Doing it again changes nothing. */
export const archiveAsk = command('asks.archive-ask', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  const ask = await lockAsk(ctx, id)
  allow(mayChangeAsk(ctx.actor, ask), 'ask')
  if (ask.archivedAt) return
  const isOpen = unfinished.includes(ask.status)
  if (isOpen) await moveStatus(ctx, ask, 'closed')
  await ctx.db.update(asks).set({ archivedAt: ctx.now(), updatedAt: ctx.now() }).where(eq(asks.id, id))
  if (isOpen) await ctx.emit(askClosed({ askId: id, ownerId: ask.ownerId, reason: 'archived' }))
})
