import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { paymentMachine } from '../states.ts'
import { lockPayment, movePayment } from '../store.ts'

const Input = z.strictObject({ paymentId: z.uuid(), outcome: z.enum(['paid', 'failed']) })

/** Marks a payment as its provider says, or as paid where nothing had to be. Answers whether that was news: what is paid stays paid, and what is over does not fail any more. */
export const markPayment = command('payments.mark-payment', Input, async (ctx, { paymentId, outcome }): Promise<{ isNews: boolean }> => {
  allow(systemOnly(ctx.actor))
  const payment = await lockPayment(ctx, paymentId)
  const step = outcome === 'paid' ? 'receive' : 'fail'
  if (!paymentMachine.steps[step].from.includes(payment.status)) return { isNews: false }
  movePayment(ctx, payment, step)
  return { isNews: true }
})
