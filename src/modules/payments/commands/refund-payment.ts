import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { queuePort } from '#platform/jobs.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { sendRefundJob } from '../jobs.ts'
import { payments, refunds } from '../tables.ts'

const Input = z.strictObject({ paymentId: z.uuid(), amountCents: z.int().min(1) })

/** Gives money back through the method that was paid with (T-9): written down now, sent by a job. 409 `too_much` for more than is left of the payment. */
export const refundPayment = command('payments.refund-payment', Input, async (ctx, { paymentId, amountCents }): Promise<{ id: string; refundedCents: number; isWhole: boolean }> => {
  allow(systemOnly(ctx.actor))
  const [left] = await ctx.db
    .update(payments)
    .set({ refundedCents: sql`${payments.refundedCents} + ${amountCents}` })
    .where(and(eq(payments.id, paymentId), sql`${payments.status} = 'confirmed'`, sql`${payments.refundedCents} + ${amountCents} <= ${payments.amountCents}`))
    .returning({ refundedCents: payments.refundedCents, amountCents: payments.amountCents })
  if (!left) throw conflict('too_much', 'More than was paid cannot be given back.', 'amountCents')
  const id = newId()
  await ctx.db.insert(refunds).values({ id, paymentId, amountCents, createdAt: ctx.now() })
  await ctx.use(queuePort).send(ctx, sendRefundJob, { refundId: id })
  return { id, refundedCents: left.refundedCents, isWhole: left.refundedCents === left.amountCents }
})
