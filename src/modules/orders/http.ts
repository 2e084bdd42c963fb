import { z } from 'zod'
import { getOffer } from '#modules/listings/index.ts'
import { DownloadShape } from '#modules/listings/shapes.ts'
import type { Api } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { listAnswer } from '#platform/lists.ts'
import { parseId } from '#platform/parse.ts'
import { changePaymentMethod } from './commands/change-payment-method.ts'
import { moveOrders } from './commands/move-orders.ts'
import { openCheckout } from './commands/open-checkout.ts'
import { orderConnection } from './commands/order-connection.ts'
import { placeOrder } from './commands/place-order.ts'
import { sayInOrder } from './commands/say-in-order.ts'
import { downloadsOf } from './downloads.ts'
import { getCheckout, getOrder, getOrders, listDisputes, listOrders } from './queries.ts'
import { type AskedStep, BulkOrders, BulkResultShape, ChangePaymentMethod, CheckoutShape, OpenCheckout, type Order, OrderAgreed, OrderListQuery, OrderShape, PlacedShape, PlaceOrder, SayInOrder, stepBodies } from './shapes.ts'
import { takeStep } from './steps.ts'

const One = z.object({ id: z.string().max(64) })

/** What each step is for, in the API's document. */
const summaries: Record<AskedStep, string> = {
  'submit-payment': 'Say that one has paid by oneself, and how (buyer)',
  'confirm-payment': 'Say that the money is there (seller)',
  'reject-payment': 'Say that the money is not there, and why (seller)',
  start: 'Begin the work (seller)',
  'submit-work': 'Hand the work in, with private files (seller)',
  approve: 'Take the work (buyer)',
  revision: 'Ask for changes (buyer)',
  ship: 'Send the goods (seller)',
  deliver: 'Say that the goods are here (buyer)',
  cancel: 'Call the order off; what was paid goes back',
  dispute: 'Say that something is wrong (buyer)',
  settle: 'End a dispute and go on as before (buyer, moderator)',
  refund: 'Give money back: all that is left, or a part (seller, moderator)',
}

/** Several orders when a cart held several sellers, kinds or currencies. */
async function placed(ctx: Ctx, ids: readonly string[]): Promise<Order | { orders: Order[] }> {
  const orders = await getOrders(ctx, { ids: [...ids] })
  const [first] = orders
  return orders.length === 1 && first ? first : { orders }
}

/** 404 for what is no artwork. */
async function artwork(ctx: Ctx, id: string): Promise<void> {
  const { type } = await getOffer(ctx, { id })
  if (type !== 'artwork') throw notFound('project')
}

/** The orders part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/orders', summary: 'Order what is in a cart; one order per seller, kind and currency', access: 'member', body: PlaceOrder, answer: PlacedShape, status: 201,
    run: async (ctx, { body }) => placed(ctx, (await placeOrder(ctx, body)).ids),
  })
  api.route({
    method: 'GET', path: '/orders', summary: 'One’s own orders, as buyer or seller', access: 'member', query: OrderListQuery, answer: listAnswer(OrderShape),
    run: (ctx, { query }) => listOrders(ctx, query),
  })
  api.route({
    method: 'POST', path: '/orders/bulk-status', summary: 'Take the same step with several orders, each for itself', access: 'member', body: BulkOrders, answer: z.object({ results: z.array(BulkResultShape) }),
    run: async (ctx, { body }) => ({ results: await moveOrders(ctx, body) }),
  })
  api.route({
    method: 'GET', path: '/orders/disputes', summary: 'Orders in dispute (moderators, admins)', access: 'member', query: OrderListQuery.pick({ limit: true, cursor: true }), answer: listAnswer(OrderShape),
    run: (ctx, { query }) => listDisputes(ctx, query),
  })
  api.route({
    method: 'GET', path: '/orders/:id', summary: 'One order, for both sides', access: 'member', params: One, answer: OrderShape,
    run: (ctx, { params }) => getOrder(ctx, params),
  })
  api.route({
    method: 'GET', path: '/orders/:id/downloads', summary: 'What came with a digital order when it was paid; each is opened by `GET /files/:id/link`', access: 'member', params: One, answer: z.object({ items: z.array(DownloadShape), nextCursor: z.null() }),
    run: async (ctx, { params }) => ({ items: await downloadsOf(ctx, await getOrder(ctx, params)), nextCursor: null }),
  })
  api.route({
    method: 'POST', path: '/orders/:id/messages', summary: 'Write to the other side, with private files; it stands in the timeline', access: 'member', params: One, body: SayInOrder, answer: OrderShape, status: 201,
    run: async (ctx, { params, body }) => {
      await sayInOrder(ctx, { id: parseId(params.id, 'order'), ...body })
      return getOrder(ctx, params)
    },
  })
  for (const step of Object.keys(stepBodies) as AskedStep[]) {
    api.route({
      method: 'PATCH', path: `/orders/:id/${step}`, summary: summaries[step], access: 'member', params: One, body: stepBodies[step], answer: OrderShape,
      run: async (ctx, { params, body }) => {
        await takeStep(ctx, parseId(params.id, 'order'), step, body)
        return getOrder(ctx, params)
      },
    })
  }
  api.route({
    method: 'PATCH', path: '/orders/:id/payment-method', summary: 'Pay another way than was chosen (buyer)', access: 'member', params: One, body: ChangePaymentMethod, answer: OrderShape,
    run: async (ctx, { params, body }) => {
      await changePaymentMethod(ctx, { id: parseId(params.id, 'order'), ...body })
      return getOrder(ctx, params)
    },
  })
  api.route({
    method: 'POST', path: '/checkout/session', summary: 'The page on which one pays an order, or an artwork that is ordered with it, by card', access: 'member', body: OpenCheckout, answer: z.object({ sessionUrl: z.string() }), status: 200,
    run: async (ctx, { body }) => {
      if (body.projectId !== undefined) await artwork(ctx, body.projectId)
      return openCheckout(ctx, body)
    },
  })
  api.route({
    method: 'GET', path: '/checkout/session/:id', summary: 'What became of all that was ordered together', access: 'member', params: One, answer: CheckoutShape,
    run: (ctx, { params }) => getCheckout(ctx, params),
  })
  api.route({
    method: 'POST', path: '/connections/:id/order', summary: 'Order what both agreed on, at the price that stands between them (who is helped)', access: 'member', params: One, body: OrderAgreed, answer: OrderShape, status: 201,
    run: async (ctx, { params, body }) => getOrder(ctx, await orderConnection(ctx, { connectionId: parseId(params.id, 'connection'), ...body })),
  })
  api.route({
    method: 'POST', path: '/projects/:id/purchase', summary: 'Order one artwork', access: 'member', params: One, body: PlaceOrder.pick({ paymentMethod: true, shippingAddress: true, note: true }), answer: OrderShape, status: 201,
    run: async (ctx, { params, body }) => {
      await artwork(ctx, params.id)
      const { ids } = await placeOrder(ctx, { ...body, items: [{ offerId: params.id }] })
      return getOrder(ctx, { id: ids[0] ?? '' })
    },
  })
}
