import { and, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { offerChanged, offerWithdrawn } from './events.ts'
import { offerMachine } from './states.ts'
import { lockOffer, moveStatus } from './store.ts'
import { offers, stock } from './tables.ts'

/**
 * Moves those of these stocks' offers that are artworks to sold, or back (X-3). One that its owner has put away
 * meanwhile stays there: of its one piece nothing is left, so that nobody else can buy it.
 */
export async function sellArtworks(ctx: Ctx, stockIds: readonly string[], step: 'sell' | 'unsell'): Promise<void> {
  if (stockIds.length === 0) return
  const found = await ctx.db.select({ id: offers.id }).from(stock).innerJoin(offers, eq(offers.id, stock.offerId)).where(and(inArray(stock.id, [...stockIds]), eq(offers.type, 'artwork'))).orderBy(offers.id)
  for (const { id } of found) {
    const offer = await lockOffer(ctx, id)
    if (!offerMachine.steps[step].from.includes(offer.status)) continue
    await moveStatus(ctx, offer, step)
    const fact = { offerId: id, ownerId: offer.ownerId, categoryIds: offer.categoryId ? [offer.categoryId] : [] }
    await ctx.emit(step === 'sell' ? offerWithdrawn(fact) : offerChanged(fact))
  }
}
