import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { orderSaid } from '../events.ts'
import { mayTakeStep, roleIn } from '../policy.ts'
import { SayInOrder } from '../shapes.ts'
import { lockOrder, write } from '../store.ts'

const Input = SayInOrder.extend({ id: z.uuid() })

/**
 * Writes to the other side, in the order's timeline (T-5): where to send the money, a question about the work. It
 * changes nothing else, and is open in every state. 404 for whom the order does not concern; 422 on files that are not
 * their own.
 */
export const sayInOrder = command('orders.say-in-order', Input, async (ctx, { id, ...told }): Promise<void> => {
  const order = await lockOrder(ctx, id)
  allow(mayTakeStep(ctx.actor, order), 'order')
  const role = roleIn(ctx.actor, order) ?? 'system'
  await write(ctx, order, { step: 'message', from: order.status, to: order.status, role, told })
  await ctx.emit(orderSaid({ orderId: id, buyerId: order.buyerId, sellerId: order.sellerId, by: role }))
})
