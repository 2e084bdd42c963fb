import { asc, inArray, lte } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { askExpiring } from '../events.ts'
import { unfinished } from '../states.ts'
import { asks } from '../tables.ts'

const most = 100

/** Announces asks that will soon close by themselves, each once, at most a hundred; answers whether there may be more. */
export const warnExpiringAsks = command('asks.warn-expiring-asks', z.strictObject({}), async (ctx): Promise<{ more: boolean }> => {
  allow(systemOnly(ctx.actor))
  const due = await ctx.db.select().from(asks).where(lte(asks.remindAt, ctx.now())).orderBy(asc(asks.remindAt)).limit(most).for('update', { skipLocked: true })
  await ctx.db.update(asks).set({ remindAt: null }).where(inArray(asks.id, due.map((ask) => ask.id)))
  for (const { id, ownerId, status, expiresAt, archivedAt } of due) {
    const isRunning = unfinished.includes(status) && archivedAt === null && expiresAt !== null && expiresAt > ctx.now()
    if (isRunning) await ctx.emit(askExpiring({ askId: id, ownerId, expiresAt: expiresAt.toISOString() }))
  }
  return { more: due.length === most }
})
