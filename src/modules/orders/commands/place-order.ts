import { holdStock } from '#modules/listings/index.ts'
import { isStocked } from '#modules/listings/stock-shapes.ts'
import { findHoldHours, methodOf, openPayments } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import type { Currency } from '#platform/money.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { type CartPart, readCart } from '../cart.ts'
import { orderPlaced } from '../events.ts'
import { mayOrder } from '../policy.ts'
import { promiseOf } from '../pricing.ts'
import { asProgram, completeFree, subject } from '../settling.ts'
import { type Address, PlaceOrder } from '../shapes.ts'
import { firstStatus } from '../states.ts'
import { type OrderRow, waiting, write } from '../store.ts'
import { orderItems, orders } from '../tables.ts'

/**
 * Orders what is in a cart (T-1): one order per seller, kind and currency, with prices and titles as they are now, and
 * the pieces held (T-4). What costs nothing is paid at once. 409 `not_for_sale`, `own_offer`, `out_of_stock` with the
 * offer, `payment_method_unavailable`; 422 for offers that there are not and sums too large. Goods without an address are
 * handed over as both sides agree.
 */
export const placeOrder = command('orders.place-order', PlaceOrder, async (ctx, { items, paymentMethod, shippingAddress, note = '' }): Promise<{ ids: string[]; checkoutId: string }> => {
  allow(mayOrder(ctx.actor))
  const buyerId = memberOf(ctx.actor).id
  methodOf(ctx, paymentMethod)
  const parts = await readCart(ctx, buyerId, items)
  const common = { checkoutId: newId(), buyerId, paymentMethod, note, createdAt: ctx.now(), updatedAt: ctx.now() }
  const holdHours = await findHoldHours(ctx, parts.map(({ sellerId }) => sellerId))
  const placed: OrderRow[] = []
  const holds: Hold[] = []
  for (const part of parts) {
    const order = await writeOrder(ctx, part, { ...common, holdHours: holdHours(part.sellerId) }, shippingAddress ?? null)
    holds.push(...(await writeItems(ctx, part, order)))
    placed.push(order)
  }
  const due = placed.map(({ id, sellerId, totalCents, currency }) => ({ subject, subjectId: id, payeeId: sellerId, amountCents: totalCents, currency: currency as Currency }))
  await openPayments(asProgram(ctx), { payerId: buyerId, method: paymentMethod, togetherId: common.checkoutId, payments: due })
  // Last, so that others who want the same pieces wait as short as possible.
  await holdStock(asProgram(ctx), { lines: holds })
  for (const order of placed) if (order.totalCents === 0) await completeFree(ctx, order)
  return { ids: placed.map(({ id }) => id), checkoutId: common.checkoutId }
})

type Common = Pick<OrderRow, 'checkoutId' | 'buyerId' | 'paymentMethod' | 'note' | 'holdHours' | 'createdAt' | 'updatedAt'>

async function writeOrder(ctx: Ctx, part: CartPart, common: Common, address: Address | null): Promise<OrderRow> {
  const { sellerId, kind, currency, subtotalCents } = part
  const { deliveryDays, revisions } = promiseOf(part.lines.map(({ offer }) => offer))
  const status = firstStatus[kind]
  const row = {
    ...common, id: newId(), sellerId, kind, currency, status, subtotalCents, totalCents: subtotalCents, deliveryDays,
    revisionsLeft: kind === 'service' ? revisions : 0,
    shippingAddress: kind === 'goods' ? address : null,
    ...waiting(ctx, { ...common, deliveryDays, paidAt: null, nextActor: null, dueAt: null, dueStep: null }, status, 'UNPAID'),
  }
  const [order] = await ctx.db.insert(orders).values(row).returning()
  if (!order) throw new Error('the order was not written')
  await write(ctx, order, { step: 'place', from: null, to: status, role: 'buyer', told: {} })
  await ctx.emit(orderPlaced({ orderId: order.id, buyerId: common.buyerId, sellerId }))
  return order
}

interface Hold {
  id: string
  offerId: string
  quantity: number
}

/** Writes the frozen copies of what is bought; answers what has to be held of it. */
async function writeItems(ctx: Ctx, { lines }: CartPart, order: OrderRow): Promise<Hold[]> {
  const rows = lines.map(({ offer, quantity }, position) => ({
    id: newId(), orderId: order.id, offerId: offer.id, position, title: offer.title, url: offer.url, offerType: offer.type, unitPriceCents: offer.priceCents, quantity, totalCents: offer.priceCents * quantity,
  }))
  await ctx.db.insert(orderItems).values(rows)
  return rows.filter(({ offerType }) => isStocked(offerType)).map(({ id, offerId, quantity }) => ({ id, offerId, quantity }))
}
