import { z } from 'zod'
import { updateRows } from '#platform/database/statement.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { lockPaymentFor, movePayment } from '../store.ts'
import { proofs } from '../tables.ts'

const Input = z.strictObject({ subject: z.string().max(60), subjectId: z.uuid(), accept: z.boolean(), reason: z.string().nullable() })

/** Writes what the payee found when they looked for the money: it is there, or it is not and why. 409 `illegal_transition` where no proof waits. */
export const decideProof = command('payments.decide-proof', Input, async (ctx, { subject, subjectId, accept, reason }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const payment = await lockPaymentFor(ctx, subject, subjectId)
  if (!payment) throw notFound('payment')
  movePayment(ctx, payment, accept ? 'accept' : 'reject')
  ctx.send(updateRows(ctx.db, proofs, { paymentId: payment.id, state: 'open' }, { state: accept ? 'accepted' : 'rejected', reason, decidedAt: ctx.now() }))
})
