import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep, roleIn } from '../policy.ts'
import { giveBack, letGo } from '../settling.ts'
import { stepBodies } from '../shapes.ts'
import { advance, lockOrder } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), told: stepBodies.cancel })

/**
 * Calls an order off (T-2): the buyer while it is unpaid, the seller until the work is handed in or sent. What was paid
 * goes back, the pieces are free again. 404, 403 and 409 as for every step.
 */
export const cancelOrder = command('orders.cancel-order', Input, async (ctx, { id, told }): Promise<void> => {
  const order = await lockOrder(ctx, id)
  allow(mayTakeStep(ctx.actor, order), 'order')
  const role = roleIn(ctx.actor, order) ?? 'system'
  const back = order.paidAt === null ? 0 : order.totalCents - order.refundedCents
  const canceledBecause = role === 'system' ? 'expired' : role
  await advance(ctx, order, 'cancel', { ...told, ...(back > 0 && { amountCents: back }) }, { canceledBecause, refundedCents: order.refundedCents + back })
  await (order.paidAt === null ? letGo(ctx, order, told.reason) : giveBack(ctx, order, back))
})
