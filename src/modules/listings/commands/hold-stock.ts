import { z } from 'zod'
import { AppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { moveStock, ofOffer } from '../stock.ts'
import { stockHolds } from '../tables.ts'

const Line = z.strictObject({ id: z.uuid(), offerId: z.uuid(), quantity: z.int().min(1).max(1_000_000) })
const Input = z.strictObject({ lines: z.array(Line).max(100) })

/**
 * Promises pieces to somebody (T-4): all lines of a checkout at once, in the order of their offers, so that two
 * checkouts never wait for each other. Each line's `id` names its hold from then on. 409 `out_of_stock` with the
 * offer where there are not enough; then nothing is held.
 */
export const holdStock = command('listings.hold-stock', Input, async (ctx, { lines }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  for (const { id, offerId, quantity } of lines.toSorted((a, b) => (a.offerId < b.offerId ? -1 : 1))) {
    const stockId = await moveStock(ctx, ofOffer(offerId), { kind: 'held', quantity: 0, heldChange: quantity, holdId: id })
    if (stockId === undefined) throw new AppError(409, 'out_of_stock', 'There are not enough pieces left.', { details: { offerId } })
    await ctx.db.insert(stockHolds).values({ id, stockId, quantity, state: 'held', createdAt: ctx.now(), updatedAt: ctx.now() })
  }
})
