import { asc, inArray, lte } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { orderDueSoon } from '../events.ts'
import { orders } from '../tables.ts'

const most = 100

/** Announces orders that wait for somebody who has not much time left (★T-17), each wait once, at most a hundred; answers whether there may be more. */
export const remindOfOrders = command('orders.remind-of-orders', z.strictObject({}), async (ctx): Promise<{ more: boolean }> => {
  allow(systemOnly(ctx.actor))
  const due = await ctx.db.select().from(orders).where(lte(orders.remindAt, ctx.now())).orderBy(asc(orders.remindAt)).limit(most).for('no key update', { skipLocked: true })
  if (due.length === 0) return { more: false }
  await ctx.db.update(orders).set({ remindAt: null }).where(inArray(orders.id, due.map(({ id }) => id)))
  for (const { id, buyerId, sellerId, nextActor, dueAt } of due) {
    // After a long pause of the program it may be too late for a word before.
    const isAhead = dueAt !== null && dueAt > ctx.now()
    if (isAhead && (nextActor === 'buyer' || nextActor === 'seller')) await ctx.emit(orderDueSoon({ orderId: id, buyerId, sellerId, on: nextActor, dueAt: dueAt.toISOString() }))
  }
  return { more: due.length === most }
}, { unseen: true })
