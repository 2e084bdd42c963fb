import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep } from '../policy.ts'
import { becomeEarned, holdBack, holdable } from '../settling.ts'
import { stepBodies } from '../shapes.ts'
import { advance, lockOrder } from '../store.ts'

const id = z.uuid()
const steps = ['start', 'submit-work', 'approve', 'revision', 'ship', 'deliver', 'dispute', 'settle'] as const
const Input = z.union(steps.map((step) => z.strictObject({ id, step: z.literal(step), told: stepBodies[step] })))

/**
 * Takes a step that moves no buyer's money (T-2, T-5). 404 for whom the order does not concern, 403 for a step that is
 * not theirs, 409 `illegal_transition` where the table has none from here; 422 on files that are not their own.
 */
export const moveOrder = command('orders.move-order', Input, async (ctx, { id: orderId, step, told }): Promise<void> => {
  const order = await lockOrder(ctx, orderId)
  allow(mayTakeStep(ctx.actor, order), 'order')
  const { carrier, tracking } = { carrier: undefined, tracking: undefined, ...told }
  const more = step === 'ship' ? { carrier: carrier ?? null, tracking: tracking ?? null } : { heldCents: step === 'dispute' ? await holdable(ctx, order) : 0 }
  const moved = await advance(ctx, order, step, told, more)
  await becomeEarned(ctx, order, moved)
  await holdBack(ctx, order, moved)
})
