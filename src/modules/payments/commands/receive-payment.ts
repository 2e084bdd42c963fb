import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { paymentSettlersPort } from '../settlers.ts'
import { payments } from '../tables.ts'

const Input = z.strictObject({ paymentId: z.uuid(), outcome: z.enum(['paid', 'failed']) })

/**
 * Takes a provider's word on a payment (T-7), whatever the order or number of times it comes, and hands it to the module
 * that is paid. That one locks its own row first and then has the payment marked, as it does when people confirm by hand.
 */
export const receivePayment = command('payments.receive-payment', Input, async (ctx, { paymentId, outcome }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const [payment] = await ctx.db.select({ subject: payments.subject, subjectId: payments.subjectId }).from(payments).where(eq(payments.id, paymentId))
  if (!payment) throw notFound('payment')
  const settle = ctx.use(paymentSettlersPort)[payment.subject]
  if (!settle) throw new Error(`nobody takes payments for ${payment.subject}`)
  await settle(ctx, { paymentId, subjectId: payment.subjectId, outcome })
})
