import type { Ctx } from '#platform/context.ts'
import { insertRows } from '#platform/database/statement.ts'
import { newId } from '#platform/ids.ts'
import { orderPlaced } from './events.ts'
import type { Address } from './shapes.ts'
import { firstStatus, type OrderKind } from './states.ts'
import { type OrderRow, waiting, write } from './store.ts'
import { orderItems, orders } from './tables.ts'

/** What all orders of one checkout have the same. */
export type Common = Pick<OrderRow, 'checkoutId' | 'buyerId' | 'paymentMethod' | 'note' | 'createdAt' | 'updatedAt'>

/** What is known of an order that was just written: its number is the database's. */
export type Placed = Pick<OrderRow, 'id' | 'buyerId' | 'sellerId' | 'totalCents' | 'currency'>

/** One order before it is written. */
export interface NewOrder {
  id?: string
  connectionId?: string
  sellerId: string
  kind: OrderKind
  currency: string
  subtotalCents: number
  /** What is promised, in days after payment, and how often it may be asked to be done again. */
  deliveryDays: number
  revisions: number
  /** For how long it is kept unpaid where it is paid by hand. */
  holdHours: number
  shippingAddress: Address | null
}

/** Writes an order in its first state, with the first line of its timeline, and announces it. */
export async function writeOrder(ctx: Ctx, { id = newId(), connectionId, revisions, shippingAddress, ...part }: NewOrder, common: Common): Promise<Placed> {
  const { kind, subtotalCents } = part
  const status = firstStatus[kind]
  const row = {
    ...common, ...part, id, connectionId: connectionId ?? null, status, totalCents: subtotalCents,
    revisionsLeft: kind === 'service' ? revisions : 0,
    shippingAddress: kind === 'goods' ? shippingAddress : null,
    ...waiting(ctx, { ...common, ...part, paidAt: null, nextActor: null, dueAt: null, remindAt: null, dueStep: null }, status, 'UNPAID'),
  }
  ctx.send(insertRows(ctx.db, orders, [row]))
  await write(ctx, row, { step: 'place', from: null, to: status, role: 'buyer', told: {} })
  await ctx.emit(orderPlaced({ orderId: id, buyerId: common.buyerId, sellerId: part.sellerId }))
  return row
}

type Item = typeof orderItems.$inferInsert

/** Writes the frozen copies of what is bought, in this order. */
export function writeItems(ctx: Ctx, order: Placed, items: readonly Pick<Item, 'offerId' | 'title' | 'url' | 'offerType' | 'unitPriceCents' | 'quantity'>[]) {
  const rows = items.map((item, position) => ({ ...item, id: newId(), orderId: order.id, position, totalCents: item.unitPriceCents * item.quantity }))
  ctx.send(insertRows(ctx.db, orderItems, rows))
  return rows
}
