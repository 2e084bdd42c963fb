import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { methodOf } from '../methods.ts'
import { payments, refunds } from '../tables.ts'

const Input = z.strictObject({ refundId: z.uuid() })

/** Has a payment's method give money back, and writes down that it did; no transaction is open meanwhile. A second run asks with the same id, which the method knows. */
export const sendRefund = command(
  'payments.send-refund',
  Input,
  async (ctx, { refundId }): Promise<void> => {
    allow(systemOnly(ctx.actor))
    const waits = and(eq(refunds.id, refundId), isNull(refunds.sentAt))
    const [refund] = await ctx.db
      .select({ id: refunds.id, paymentId: refunds.paymentId, amountCents: refunds.amountCents, currency: payments.currency, method: payments.method })
      .from(refunds)
      .innerJoin(payments, eq(payments.id, refunds.paymentId))
      .where(waits)
    if (!refund) return
    const { method, ...order } = refund
    await methodOf(ctx, method).refund(ctx, order)
    await ctx.db.update(refunds).set({ sentAt: ctx.now() }).where(waits)
  },
  { transaction: 'none' },
)
