import { holdStock } from '#modules/listings/index.ts'
import { isStocked } from '#modules/listings/stock-shapes.ts'
import { methodOf, openPayments } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import type { Currency } from '#platform/money.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { type CartPart, readCart } from '../cart.ts'
import { type Placed, writeItems, writeOrder } from '../placing.ts'
import { mayOrder } from '../policy.ts'
import { promiseOf } from '../pricing.ts'
import { asProgram, completeFree, subject } from '../settling.ts'
import { PlaceOrder } from '../shapes.ts'

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
  const placed: Placed[] = []
  const holds: Hold[] = []
  for (const part of parts) {
    const { sellerId, kind, currency, subtotalCents, holdHours } = part
    const order = await writeOrder(ctx, { sellerId, kind, currency, subtotalCents, ...promiseOf(part.lines.map(({ offer }) => offer)), holdHours, shippingAddress: shippingAddress ?? null }, common)
    holds.push(...holdsOf(ctx, part, order))
    placed.push(order)
  }
  const due = placed.map(({ id, sellerId, totalCents, currency }) => ({ subject, subjectId: id, payeeId: sellerId, amountCents: totalCents, currency: currency as Currency }))
  await openPayments(asProgram(ctx), { payerId: buyerId, method: paymentMethod, togetherId: common.checkoutId, payments: due })
  // Last, so that others who want the same pieces wait as short as possible: it goes to the database together with the commit.
  await holdStock(asProgram(ctx), { lines: holds })
  for (const order of placed) if (order.totalCents === 0) await completeFree(ctx, order.id)
  return { ids: placed.map(({ id }) => id), checkoutId: common.checkoutId }
})

interface Hold {
  id: string
  offerId: string
  quantity: number
}

/** Writes what is bought; answers what has to be held of it. */
function holdsOf(ctx: Ctx, { lines }: CartPart, order: Placed): Hold[] {
  const rows = writeItems(ctx, order, lines.map(({ offer, quantity }) => ({ offerId: offer.id, title: offer.title, url: offer.url, offerType: offer.type, unitPriceCents: offer.priceCents, quantity })))
  return rows.flatMap(({ id, offerId, offerType, quantity }) => (offerId && isStocked(offerType) ? [{ id, offerId, quantity }] : []))
}
