import { z } from 'zod'
import { AppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { holdPieces, isTooMuch } from '../stock.ts'

const Line = z.strictObject({ id: z.uuid(), offerId: z.uuid(), quantity: z.int().min(1).max(1_000_000) })
const Input = z.strictObject({ lines: z.array(Line).max(100) })

/**
 * Promises pieces to somebody (T-4): all lines of a checkout at once, in the order of their offers, so that two
 * checkouts never wait for each other. Each line's `id` names its hold from then on. Nobody waits for the answer: it goes
 * to the database with what follows. 409 `out_of_stock` with the offer where there are not enough, which ends the
 * transaction.
 */
export const holdStock = command('listings.hold-stock', Input, async (ctx, { lines }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  for (const { id, offerId, quantity } of lines.toSorted((a, b) => (a.offerId < b.offerId ? -1 : 1))) {
    const held = holdPieces(ctx, { id, offerId, quantity }).catch((error: unknown) => {
      throw isTooMuch(error) ? new AppError(409, 'out_of_stock', 'There are not enough pieces left.', { details: { offerId } }) : error
    })
    ctx.send(held)
  }
})
