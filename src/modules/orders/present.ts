import type { FoundPayment } from '#modules/payments/index.ts'
import type { Order } from './shapes.ts'
import type { OrderRow } from './store.ts'
import type { orderEvents, orderItems } from './tables.ts'

/** An order with everything that is shown of it. */
export interface OrderReading {
  order: OrderRow
  buyer: Order['buyer']
  seller: Order['seller']
  items: (typeof orderItems.$inferSelect)[]
  timeline: (typeof orderEvents.$inferSelect & { mediaIds: string[] })[]
  payment: FoundPayment
  allowedActions: string[]
}

/** An order as the API answers it. */
export function presentOrder({ order, buyer, seller, items, timeline, payment, allowedActions }: OrderReading): Order {
  const { id, checkoutId, kind, status, paymentStatus, subtotalCents, shippingCents, discountCents, totalCents, currency, note, shippingAddress, carrier, tracking, revisionsLeft, nextActor } = order
  const { payeeId: _payee, ...shown } = payment
  return {
    id, number: String(order.number), checkoutId, kind, status, paymentStatus, buyer, seller,
    source: order.connectionId === null ? 'offer' : 'connection',
    connectionId: order.connectionId,
    items: items.map(({ offerId, title, url, unitPriceCents, quantity, totalCents: sum }) => ({ offerId, title, url, unitPriceCents, quantity, totalCents: sum })),
    subtotalCents, shippingCents, discountCents, totalCents, currency, note, shippingAddress, carrier, tracking, revisionsLeft, nextActor,
    dueAt: order.dueAt?.toISOString() ?? null,
    allowedActions,
    timeline: timeline.map(({ step, fromStatus, toStatus, role, message, reason, mediaIds, amountCents, createdAt }) => ({
      step, from: fromStatus, to: toStatus, by: role, message, reason, mediaIds, amountCents, createdAt: createdAt.toISOString(),
    })),
    payment: shown,
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  }
}
