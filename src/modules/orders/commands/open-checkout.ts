import { methodWithPage } from '#modules/payments/index.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayOrder } from '../policy.ts'
import { findOpenOrder, getOrder } from '../queries.ts'
import { OpenCheckout } from '../shapes.ts'
import { changePaymentMethod } from './change-payment-method.ts'
import { placeOrder } from './place-order.ts'

/**
 * Opens the page on which one pays by card (T-8), for an order or for an artwork, which is ordered first; for the same
 * buyer and artwork it is the same order. 409 `payment_method_unavailable` where nothing is paid by card, `not_to_pay`
 * for an order that is paid or over, and for an artwork what ordering refuses; 404 for others' orders.
 */
export const openCheckout = command(
  'orders.open-checkout',
  OpenCheckout,
  async (ctx, { projectId, orderId }): Promise<{ sessionUrl: string }> => {
    allow(mayOrder(ctx.actor))
    const method = methodWithPage(ctx)
    // One key stands for the whole; what is done inside is not asked for again.
    const each = ctx.as({ idempotencyKey: null })
    const id = orderId ?? (await orderOf(each, String(projectId), method.name))
    const order = await getOrder(each, { id })
    await changePaymentMethod(each, { id, paymentMethod: method.name })
    return { sessionUrl: await method.begin(each, order.payment) }
  },
  { transaction: 'none' },
)

async function orderOf(ctx: Ctx, offerId: string, paymentMethod: MethodName): Promise<string> {
  const wanted = { buyerId: memberOf(ctx.actor).id, offerId }
  const open = await findOpenOrder(ctx, wanted)
  if (open !== undefined) return open
  try {
    const { ids } = await placeOrder(ctx, { items: [{ offerId }], paymentMethod })
    return ids[0] ?? ''
  } catch (error) {
    // Asked for twice at once: the other one has it.
    const theirs = isAppError(error) && error.code === 'out_of_stock' ? await findOpenOrder(ctx, wanted) : undefined
    if (theirs === undefined) throw error
    return theirs
  }
}
