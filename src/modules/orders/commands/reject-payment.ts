import { z } from 'zod'
import { decideProof } from '#modules/payments/index.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep } from '../policy.ts'
import { asProgram, subject } from '../settling.ts'
import { stepBodies } from '../shapes.ts'
import { advance, lockOrder } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), told: stepBodies['reject-payment'] })

/** The seller has not found the money, and says why (T-7; pages insist, api.md does not): the buyer may send another proof. 404, 403 and 409 as for every step. */
export const rejectPayment = command('orders.reject-payment', Input, async (ctx, { id, told }): Promise<void> => {
  const order = await lockOrder(ctx, id)
  allow(mayTakeStep(ctx.actor, order), 'order')
  await advance(ctx, order, 'reject-payment', told)
  await decideProof(asProgram(ctx), { subject, subjectId: id, accept: false, reason: told.reason ?? null })
})
