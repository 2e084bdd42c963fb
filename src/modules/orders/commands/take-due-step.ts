import { and, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { orders } from '../tables.ts'
import { cancelOrder } from './cancel-order.ts'
import { moveOrder } from './move-order.ts'

/**
 * Does what is due by itself for one order: an unpaid one is called off, finished work approved after a week, what was
 * sent taken for delivered after two (T-2, T-4). Nothing happens where that is not due any more.
 */
export const takeDueStep = command('orders.take-due-step', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  // Whoever holds it just now may be about to move it: the next run looks again.
  const [order] = await ctx.db.select({ step: orders.dueStep }).from(orders).where(and(eq(orders.id, id), lte(orders.dueAt, ctx.now()))).for('no key update', { skipLocked: true })
  if (order?.step === 'cancel') await cancelOrder(ctx, { id, told: {} })
  if (order?.step === 'approve' || order?.step === 'deliver') await moveOrder(ctx, { id, step: order.step, told: {} })
})
