import { followOrder } from '#modules/connections/index.ts'
import type { Ctx } from '#platform/context.ts'
import { defineReaction, type Reaction } from '#platform/events.ts'
import { orderDueSoon, orderMoved, orderPlaced, orderSaid } from './events.ts'
import { connectionOf } from './queries.ts'
import { tellOfDue, tellOfStep } from './telling.ts'

async function connectionFollows(ctx: Ctx, orderId: string): Promise<void> {
  const id = await connectionOf(ctx, orderId)
  if (id !== null) await followOrder(ctx, { id })
}

/** What orders do when something was announced: the other side is told, and a connection that it came from goes along. */
export const reactions: readonly Reaction[] = [
  defineReaction('orders.tell-of-order', orderPlaced, (ctx, order, key) => tellOfStep(ctx, { ...order, step: 'place', by: 'buyer' }, key), { inCrowds: true }),
  defineReaction('orders.tell-of-step', orderMoved, (ctx, { orderId, buyerId, sellerId, step, by }, key) => tellOfStep(ctx, { orderId, buyerId, sellerId, step, by }, key), { inCrowds: true }),
  defineReaction('orders.connection-follows', orderMoved, (ctx, { orderId }) => connectionFollows(ctx, orderId), { when: ({ connectionId }) => connectionId !== null }),
  defineReaction('orders.remind-of-order', orderDueSoon, (ctx, due, key) => tellOfDue(ctx, due, key)),
  defineReaction('orders.tell-of-message', orderSaid, (ctx, said, key) => tellOfStep(ctx, { ...said, step: 'message' }, key), { inCrowds: true }),
]
