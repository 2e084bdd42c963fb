import { defineReaction, type Reaction } from '#platform/events.ts'
import { orderMoved, orderPlaced, orderSaid } from './events.ts'
import { tellOfStep } from './telling.ts'

/** What orders do when something was announced: the other side is told. */
export const reactions: readonly Reaction[] = [
  defineReaction('orders.tell-of-order', orderPlaced, (ctx, order, key) => tellOfStep(ctx, { ...order, step: 'place', by: 'buyer' }, key)),
  defineReaction('orders.tell-of-step', orderMoved, (ctx, { orderId, buyerId, sellerId, step, by }, key) => tellOfStep(ctx, { orderId, buyerId, sellerId, step, by }, key)),
  defineReaction('orders.tell-of-message', orderSaid, (ctx, said, key) => tellOfStep(ctx, { ...said, step: 'message' }, key)),
]
