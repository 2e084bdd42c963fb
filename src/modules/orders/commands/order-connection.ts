import { beginOrder } from '#modules/connections/index.ts'
import { findForSale } from '#modules/listings/index.ts'
import { findHoldHours, methodOf, openPayments } from '#modules/payments/index.ts'
import { newId } from '#platform/ids.ts'
import type { Currency } from '#platform/money.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { writeItems, writeOrder } from '../placing.ts'
import { mayOrder } from '../policy.ts'
import { promiseOf } from '../pricing.ts'
import { asProgram, subject } from '../settling.ts'
import { OrderConnection } from '../shapes.ts'

/**
 * Orders what two people agreed on, at the price that stands between them, never one from who asks: an order of
 * kind `service` that who is helped pays to who helps. 404, 403 and 409 as `beginOrder`; 409 `payment_method_unavailable`.
 */
export const orderConnection = command('orders.order-connection', OrderConnection, async (ctx, { connectionId, paymentMethod, seenCents, note = '' }): Promise<{ id: string }> => {
  allow(mayOrder(ctx.actor))
  const buyerId = memberOf(ctx.actor).id
  methodOf(ctx, paymentMethod)
  const id = newId()
  const { sellerId, priceCents, currency, title, url, offerId } = await beginOrder(ctx, { id: connectionId, orderId: id, ...(seenCents !== undefined && { seenCents }) })
  const offer = offerId === null ? undefined : (await findForSale(ctx, [offerId])).get(offerId)
  const holdHours = (await findHoldHours(ctx, [sellerId]))(sellerId)
  const common = { checkoutId: newId(), buyerId, paymentMethod, note, createdAt: ctx.now(), updatedAt: ctx.now() }
  const order = await writeOrder(ctx, { id, connectionId, sellerId, kind: 'service', currency, subtotalCents: priceCents, ...promiseOf(offer ? [offer] : []), holdHours, shippingAddress: null }, common)
  // Work, whatever the offer is: no pieces are taken from its stock.
  writeItems(ctx, order, [{ offerId, title, url, offerType: 'service', unitPriceCents: priceCents, quantity: 1 }])
  await openPayments(asProgram(ctx), { payerId: buyerId, method: paymentMethod, togetherId: common.checkoutId, payments: [{ subject, subjectId: id, payeeId: sellerId, amountCents: priceCents, currency: currency as Currency }] })
  return { id }
})
