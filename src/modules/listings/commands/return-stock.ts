import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { sellArtworks } from '../artworks.ts'
import { closeHold, type HoldRow, lockHolds, moveStock } from '../stock.ts'
import { stock } from '../tables.ts'

const Input = z.strictObject({ ids: z.array(z.uuid()).max(100) })

/** Puts back pieces that were paid, because the money went back (T-9); an artwork is for sale again. Doing it again changes nothing. */
export const returnStock = command('listings.return-stock', Input, async (ctx, { ids }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const returned: HoldRow[] = []
  for (const hold of await lockHolds(ctx, ids)) {
    if (hold.state !== 'taken') continue
    await moveStock(ctx, eq(stock.id, hold.stockId), { kind: 'returned', quantity: hold.quantity, heldChange: 0, holdId: hold.id })
    await closeHold(ctx, hold, 'returned')
    returned.push(hold)
  }
  await sellArtworks(ctx, returned.map(({ stockId }) => stockId), 'unsell')
})
