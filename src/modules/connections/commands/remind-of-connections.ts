import { asc, inArray, lte } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { connectionDueSoon } from '../events.ts'
import { connections } from '../tables.ts'

const most = 100

/** Announces connections that wait for somebody who has not much time left (★T-17), each wait once, at most a hundred; answers whether there may be more. */
export const remindOfConnections = command('connections.remind-of-connections', z.strictObject({}), async (ctx): Promise<{ more: boolean }> => {
  allow(systemOnly(ctx.actor))
  const due = await ctx.db.select().from(connections).where(lte(connections.remindAt, ctx.now())).orderBy(asc(connections.remindAt)).limit(most).for('no key update', { skipLocked: true })
  if (due.length === 0) return { more: false }
  await ctx.db.update(connections).set({ remindAt: null }).where(inArray(connections.id, due.map(({ id }) => id)))
  for (const { id, dueAt, reaches, nextActor } of due) {
    // Whom it never reached is not told of it now (C-8); after a long pause of the program it may be too late for a word before.
    const isKnown = reaches || nextActor === 'initiator'
    if (isKnown && dueAt !== null && dueAt > ctx.now()) await ctx.emit(connectionDueSoon({ connectionId: id, dueAt: dueAt.toISOString() }))
  }
  return { more: due.length === most }
}, { unseen: true })
