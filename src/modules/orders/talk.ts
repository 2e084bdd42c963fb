import { eq } from 'drizzle-orm'
import { getConnection } from '#modules/connections/index.ts'
import { notFound } from '#platform/errors.ts'
import type { ThreadSubject } from '#platform/module.ts'
import { memberOf } from '#platform/policy.ts'
import { orders } from './tables.ts'

/** Who talks about an order: both sides, and they alone; 404 for others. What came out of a connection is talked about there. */
export const talkAboutOrder: ThreadSubject = async (ctx, id) => {
  const [order] = await ctx.db.select({ buyerId: orders.buyerId, sellerId: orders.sellerId, connectionId: orders.connectionId }).from(orders).where(eq(orders.id, id))
  const me = memberOf(ctx.actor).id
  if (!order || (order.buyerId !== me && order.sellerId !== me)) throw notFound('order')
  const threadId = order.connectionId === null ? null : (await getConnection(ctx, { id: order.connectionId })).threadId
  return { participantIds: [order.buyerId, order.sellerId], threadId }
}
