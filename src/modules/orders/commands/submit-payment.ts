import { z } from 'zod'
import { submitProof } from '#modules/payments/index.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep } from '../policy.ts'
import { asProgram, paymentOf } from '../settling.ts'
import { stepBodies } from '../shapes.ts'
import { advance, lockOrder } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), proof: stepBodies['submit-payment'] })

/** The buyer says that they have paid by themselves, and how (T-7). 404, 403 and 409 as for every step; 422 for a file that is not theirs. */
export const submitPayment = command('orders.submit-payment', Input, async (ctx, { id, proof }): Promise<void> => {
  const order = await lockOrder(ctx, id)
  allow(mayTakeStep(ctx.actor, order), 'order')
  await advance(ctx, order, 'submit-payment', { amountCents: proof.amountCents })
  await submitProof(asProgram(ctx), { paymentId: await paymentOf(ctx, order), proof })
})
