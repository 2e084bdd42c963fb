import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayOrder } from '../policy.ts'
import { BulkOrders } from '../shapes.ts'
import { takeStep } from '../steps.ts'

interface Result {
  orderId: string
  ok: boolean
  code?: string
}

/** Takes the same step with several orders (T-3), each for itself: one that cannot be moved holds no other back, and its `code` says why. */
export const moveOrders = command(
  'orders.move-orders',
  BulkOrders,
  async (ctx, { orderIds, action }): Promise<Result[]> => {
    allow(mayOrder(ctx.actor))
    // A key stands for the whole; each single step would find it used by the one before.
    const each = ctx.as({ idempotencyKey: null })
    const results: Result[] = []
    for (const orderId of new Set(orderIds)) results.push(await moveOne(each, orderId, action))
    return results
  },
  { transaction: 'none' },
)

async function moveOne(ctx: Ctx, orderId: string, action: Parameters<typeof takeStep>[2]): Promise<Result> {
  try {
    await takeStep(ctx, orderId, action, {})
    return { orderId, ok: true }
  } catch (error) {
    if (!isAppError(error)) throw error
    return { orderId, ok: false, code: error.code }
  }
}
