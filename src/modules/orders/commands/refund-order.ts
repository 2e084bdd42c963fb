import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep } from '../policy.ts'
import { giveBack } from '../settling.ts'
import { stepBodies } from '../shapes.ts'
import { advance, lockOrder } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), told: stepBodies.refund })

/**
 * Gives the buyer all that is left of their money back, or a part of it (T-9); a part leaves the order where it is.
 * 404, 403 and 409 as for every step; 409 `too_much` for more than is left, `insufficient_funds` where the seller has
 * neither kept nor earned as much.
 */
export const refundOrder = command('orders.refund-order', Input, async (ctx, { id, told }): Promise<void> => {
  const order = await lockOrder(ctx, id)
  allow(mayTakeStep(ctx.actor, order), 'order')
  const left = order.totalCents - order.refundedCents
  const amountCents = told.amountCents ?? left
  const isPart = amountCents < left
  // The table first: whoever may not refund learns nothing of amounts.
  const more = { refundedCents: Math.min(order.totalCents, order.refundedCents + amountCents), heldCents: Math.max(0, order.heldCents - amountCents) }
  await advance(ctx, order, isPart ? 'refund-part' : 'refund', { reason: told.reason, amountCents }, more)
  if (amountCents > left) throw conflict('too_much', 'More than was paid cannot be given back.', 'amountCents')
  await giveBack(ctx, order, amountCents)
})
