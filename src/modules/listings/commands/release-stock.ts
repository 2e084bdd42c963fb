import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { closeHold, lockHolds, moveStock } from '../stock.ts'
import { stock } from '../tables.ts'

const Input = z.strictObject({ ids: z.array(z.uuid()).max(100) })

/** Gives back pieces that were promised and not paid (T-4). What is taken or given back already stays as it is. */
export const releaseStock = command('listings.release-stock', Input, async (ctx, { ids }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  for (const hold of await lockHolds(ctx, ids)) {
    if (hold.state !== 'held') continue
    await moveStock(ctx, eq(stock.id, hold.stockId), { kind: 'released', quantity: 0, heldChange: -hold.quantity, holdId: hold.id })
    await closeHold(ctx, hold, 'released')
  }
})
