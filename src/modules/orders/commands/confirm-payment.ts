import { z } from 'zod'
import { decideProof } from '#modules/payments/index.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakeStep, roleIn } from '../policy.ts'
import { asProgram, becomePaid, piecesOf, subject } from '../settling.ts'
import { stepBodies } from '../shapes.ts'
import { wayFor } from '../states.ts'
import { lockOrder, standingOf } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), told: stepBodies['confirm-payment'] })

/** The seller has found the money (T-7): the pieces are taken, the work can begin. 404, 403 and 409 as for every step. */
export const confirmPayment = command('orders.confirm-payment', Input, async (ctx, { id, told }): Promise<void> => {
  const [order, pieces] = await Promise.all([lockOrder(ctx, id), piecesOf(ctx, { id })])
  allow(mayTakeStep(ctx.actor, order), 'order')
  wayFor(standingOf(ctx, order), 'confirm-payment', roleIn(ctx.actor, order) ?? 'system')
  const [, isPaid] = await Promise.all([decideProof(asProgram(ctx), { subject, subjectId: id, accept: true, reason: told.reason ?? null }), becomePaid(ctx, order, { told, pieces })])
  if (!isPaid) throw conflict('out_of_stock', 'The pieces that were held are gone.')
})
