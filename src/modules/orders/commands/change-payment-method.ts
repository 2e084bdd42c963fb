import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { changeMethod } from '#modules/payments/index.ts'
import { AppError, conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep, roleIn } from '../policy.ts'
import { asProgram, paymentOf } from '../settling.ts'
import { ChangePaymentMethod } from '../shapes.ts'
import { isToPay } from '../states.ts'
import { holdOf, lockOrder, warnAtOf } from '../store.ts'
import { orders } from '../tables.ts'

const Input = ChangePaymentMethod.extend({ id: z.uuid() })

/**
 * The buyer pays another way than they chose (★T-16): sum, reference and all that was said stay, and the order is kept
 * for them as long as the new way would have held it, or as it was. 404 and 403 as for every step; 409 `not_to_pay`
 * where it is paid, reported or over, `payment_method_unavailable` for a method that is not offered here.
 */
export const changePaymentMethod = command('orders.change-payment-method', Input, async (ctx, { id, paymentMethod }): Promise<void> => {
  const order = await lockOrder(ctx, id)
  allow(mayTakeStep(ctx.actor, order), 'order')
  if (roleIn(ctx.actor, order) !== 'buyer') throw new AppError(403, 'forbidden', 'Only the buyer chooses how to pay.')
  if (!isToPay(order)) throw conflict('not_to_pay', 'There is nothing to pay for this order any more.')
  if (order.paymentMethod === paymentMethod) return
  await changeMethod(asProgram(ctx), { paymentId: await paymentOf(ctx, order), method: paymentMethod })
  // From when it was ordered: changing to and fro holds nothing longer.
  const held = order.createdAt.getTime() + holdOf(ctx, { ...order, paymentMethod })
  const dueAt = new Date(Math.max(order.dueAt?.getTime() ?? 0, held))
  // Of a wait that ends when it did they have been reminded, or will be.
  const remindAt = dueAt.getTime() === order.dueAt?.getTime() ? order.remindAt : warnAtOf(ctx, dueAt)
  await ctx.db.update(orders).set({ paymentMethod, dueAt, remindAt, updatedAt: ctx.now() }).where(eq(orders.id, id))
})
