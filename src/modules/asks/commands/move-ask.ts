import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { askClosed, askFulfilled, askPosted } from '../events.ts'
import { mayChangeAsk } from '../policy.ts'
import { askStatusShape } from '../shapes.ts'
import { lockAsk, moveStatus } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), status: askStatusShape })

/**
 * Takes an ask on to another state. 409 `illegal_transition` where the table has no such step, naming from,
 * to and what is allowed; 409 `archived` for one that was put away.
 */
export const moveAsk = command('asks.move-ask', Input, async (ctx, { id, status }): Promise<void> => {
  const ask = await lockAsk(ctx, id)
  allow(mayChangeAsk(ctx.actor, ask), 'ask')
  if (ask.archivedAt) throw conflict('archived', 'This ask is in the archive. Restore it first.')
  await moveStatus(ctx, ask, status)
  const fact = { askId: id, ownerId: ask.ownerId }
  if (status === 'fulfilled') await ctx.emit(askFulfilled(fact))
  if (status === 'closed') await ctx.emit(askClosed({ ...fact, reason: 'owner' }))
  if (ask.status === 'closed') await ctx.emit(askPosted(fact))
})
