import { and, asc, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { askClosed } from '../events.ts'
import { moveStatus } from '../store.ts'
import { asks } from '../tables.ts'

const most = 100

/** Closes asks whose time is over, at most a hundred; answers whether there may be more. */
export const closeExpiredAsks = command('asks.close-expired-asks', z.strictObject({}), async (ctx): Promise<{ more: boolean }> => {
  allow(systemOnly(ctx.actor))
  // Whoever holds one just now may be about to prolong it: the next run looks again.
  const over = await ctx.db.select().from(asks).where(and(sql`${asks.wanted}`, lte(asks.expiresAt, ctx.now()))).orderBy(asc(asks.expiresAt)).limit(most).for('update', { skipLocked: true })
  for (const ask of over) {
    await moveStatus(ctx, ask, 'closed')
    await ctx.emit(askClosed({ askId: ask.id, ownerId: ask.ownerId, reason: 'expired' }))
  }
  return { more: over.length === most }
})
