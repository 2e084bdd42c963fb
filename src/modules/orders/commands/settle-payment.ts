import { z } from 'zod'
import { markPayment } from '#modules/payments/index.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { becomePaid, sendBack } from '../settling.ts'
import { allowedSteps } from '../states.ts'
import { advance, lockOrder, standingOf } from '../store.ts'

const Input = z.strictObject({ paymentId: z.uuid(), subjectId: z.uuid(), outcome: z.enum(['paid', 'failed']) })

/**
 * What a provider says of an order's payment, however often and in whatever order (T-7). Money that comes too late is
 * taken if the order can still be filled, else it goes straight back (T-4): it is never forgotten.
 */
export const settlePayment = command('orders.settle-payment', Input, async (ctx, { paymentId, subjectId, outcome }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const order = await lockOrder(ctx, subjectId)
  const { isNews } = await markPayment(ctx, { paymentId, outcome })
  if (!isNews) return
  const steps = allowedSteps(standingOf(ctx, order), 'system')
  if (outcome === 'failed') {
    if (steps.includes('fail-payment')) await advance(ctx, order, 'fail-payment')
    return
  }
  if (steps.includes('confirm-payment') && (await becomePaid(ctx, order))) return
  await sendBack(ctx, order, paymentId)
})
