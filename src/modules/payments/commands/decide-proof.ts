import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { lockPayment, movePayment } from '../store.ts'
import { proofs } from '../tables.ts'

const Input = z.strictObject({ paymentId: z.uuid(), accept: z.boolean(), reason: z.string().nullable() })

/** Writes what the payee found when they looked for the money: it is there, or it is not and why. 409 `illegal_transition` where no proof waits. */
export const decideProof = command('payments.decide-proof', Input, async (ctx, { paymentId, accept, reason }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await movePayment(ctx, await lockPayment(ctx, paymentId), accept ? 'accept' : 'reject')
  await ctx.db
    .update(proofs)
    .set({ state: accept ? 'accepted' : 'rejected', reason, decidedAt: ctx.now() })
    .where(and(eq(proofs.paymentId, paymentId), eq(proofs.state, 'open')))
})
