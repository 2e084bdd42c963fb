import { threadToTalkIn } from '#modules/messaging/index.ts'
import type { Order } from '#modules/orders/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { readTalk } from '#web/talk/read-talk.server.ts'
import type { Talk } from '#web/talk/talk-data.ts'

/** What both sides of an order said; before the first word an empty conversation, which that word opens. */
export async function talkOf(ctx: Ctx, { order, me, search }: { order: Order; me: string; search: URLSearchParams }): Promise<Talk> {
  const threadId = await threadToTalkIn(ctx, 'order', order.id)
  if (threadId !== null) return readTalk(ctx, { threadId, me, search })
  const to = me === order.buyer.id ? order.seller : order.buyer
  return { place: { to: to.id, orderId: order.id }, others: [{ ...to, readUpTo: null }], days: [], nextCursor: null, isEarlier: false, newest: null, mark: null, intent: null }
}
