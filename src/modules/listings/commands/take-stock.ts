import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { sellArtworks } from '../artworks.ts'
import { areThere, closeHold, type HoldRow, lockHolds, moveStock, takePieces } from '../stock.ts'
import { stock } from '../tables.ts'

const Input = z.strictObject({ ids: z.array(z.uuid()).max(100) })

/**
 * Takes pieces that were promised, because they are paid (T-4); an artwork is sold from then on. Pieces whose hold ran
 * out are taken where they are still there. Answers whether all are the buyer's now; if not, nothing was taken. Taking
 * again changes nothing.
 */
export const takeStock = command('listings.take-stock', Input, async (ctx, { ids }): Promise<{ taken: boolean }> => {
  allow(systemOnly(ctx.actor))
  const holds = (await lockHolds(ctx, ids)).filter(({ state }) => state !== 'taken')
  if (holds.length === 0) return { taken: true }
  if (holds.every(({ state }) => state === 'held')) for (const { id } of holds) ctx.send(takePieces(ctx, id))
  else {
    if (!(await areThere(ctx, holds))) return { taken: false }
    for (const hold of holds) await takeOne(ctx, hold)
  }
  await sellArtworks(ctx, holds.filter(({ offerType }) => offerType === 'artwork').map(({ stockId }) => stockId), 'sell')
  return { taken: true }
})

async function takeOne(ctx: Parameters<typeof moveStock>[0], hold: HoldRow): Promise<void> {
  const heldChange = hold.state === 'held' ? -hold.quantity : 0
  const moved = await moveStock(ctx, eq(stock.id, hold.stockId), { kind: 'taken', quantity: -hold.quantity, heldChange, holdId: hold.id })
  if (moved === undefined) throw new Error(`the pieces of hold ${hold.id} are gone while they were locked`)
  await closeHold(ctx, hold, 'taken')
}
