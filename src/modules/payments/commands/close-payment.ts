import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { lockPayment, movePayment } from '../store.ts'
import { proofs } from '../tables.ts'

const Input = z.strictObject({ paymentId: z.uuid(), reason: z.string().nullable() })

/** Ends a payment that nobody is waiting for any more; a proof that was still looked at is rejected with it. 409 `illegal_transition` where it is paid. */
export const closePayment = command('payments.close-payment', Input, async (ctx, { paymentId, reason }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  movePayment(ctx, await lockPayment(ctx, paymentId), 'close')
  await ctx.db.update(proofs).set({ state: 'rejected', reason, decidedAt: ctx.now() }).where(and(eq(proofs.paymentId, paymentId), eq(proofs.state, 'open')))
})
