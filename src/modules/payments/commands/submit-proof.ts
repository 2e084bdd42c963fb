import { z } from 'zod'
import { findPrivateFiles } from '#modules/media/index.ts'
import { conflict, invalidField } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { isByHand } from '../methods.ts'
import { ProofFields } from '../shapes.ts'
import { lockPayment, movePayment, referenceKey } from '../store.ts'
import { proofs } from '../tables.ts'

const Input = z.strictObject({ paymentId: z.uuid(), proof: ProofFields })

/**
 * Takes the payer's word, and perhaps a picture, that they have paid by themselves (T-7). 409 `not_by_hand` where a
 * provider confirms, `illegal_transition` while another proof is looked at; 422 for a file that is not theirs.
 */
export const submitProof = command('payments.submit-proof', Input, async (ctx, { paymentId, proof }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const payment = await lockPayment(ctx, paymentId)
  if (!isByHand(ctx, payment.method)) throw conflict('not_by_hand', 'This is paid by card: there is nothing to report.')
  movePayment(ctx, payment, 'submit')
  const { mediaId, ...said } = proof
  const file = mediaId === undefined ? undefined : (await findPrivateFiles(ctx, [mediaId])).get(mediaId)
  if (mediaId !== undefined && (file?.ownerId !== payment.payerId || file.purpose !== 'payments.proof')) throw invalidField('mediaId', 'This file is not one that you sent as a proof.')
  await ctx.db.insert(proofs).values({
    id: newId(), paymentId, payeeId: payment.payeeId, ...said, referenceKey: referenceKey(said.reference), fileId: file?.id ?? null, fileHash: file?.sha256 ?? null, createdAt: ctx.now(),
  })
})
