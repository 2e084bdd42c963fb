import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { askFulfilled } from '../events.ts'
import { askMachine } from '../states.ts'
import { lockAsk, moveStatus } from '../store.ts'

const Input = z.strictObject({ askId: z.uuid(), to: z.enum(['in_progress', 'open', 'fulfilled']) })

/** Takes an ask along with the help that is given, for the module that knows of it. Where the table has no such step, or it was put away, it stays. For programs: 403 for everybody else. */
export const followHelp = command('asks.follow-help', Input, async (ctx, { askId, to }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const ask = await lockAsk(ctx, askId)
  if (ask.archivedAt !== null || ask.status === 'closed' || !askMachine.allowed(ask.status, ['helper']).includes(to)) return
  await moveStatus(ctx, ask, to)
  if (to === 'fulfilled') await ctx.emit(askFulfilled({ askId, ownerId: ask.ownerId }))
})
