import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { sellArtworks } from '../artworks.ts'
import { closeHold, type HoldRow, lockHolds, moveStock } from '../stock.ts'
import { stock } from '../tables.ts'

const Input = z.strictObject({ ids: z.array(z.uuid()).max(100) })

/**
 * Takes pieces that were promised, because they are paid (T-4); an artwork is sold from then on. Pieces whose hold ran
 * out are taken where they are still there, else it is 409 `out_of_stock`. Taking again changes nothing.
 */
export const takeStock = command('listings.take-stock', Input, async (ctx, { ids }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const taken: HoldRow[] = []
  for (const hold of await lockHolds(ctx, ids)) {
    if (hold.state === 'taken') continue
    const heldChange = hold.state === 'held' ? -hold.quantity : 0
    const moved = hold.state !== 'returned' && (await moveStock(ctx, eq(stock.id, hold.stockId), { kind: 'taken', quantity: -hold.quantity, heldChange, holdId: hold.id }))
    if (!moved) throw conflict('out_of_stock', 'The pieces that were held are gone.')
    await closeHold(ctx, hold, 'taken')
    taken.push(hold)
  }
  await sellArtworks(ctx, taken.map(({ stockId }) => stockId), 'sell')
})
