import { isAppError } from '#platform/errors.ts'
import type { Ctx } from '#platform/context.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayOffer } from '../policy.ts'
import { type Bulk, BulkOffers, type BulkResult } from '../shapes.ts'
import { findStatus } from '../store.ts'
import { moveOffer } from './move-offer.ts'

/**
 * Publishes, pauses or archives several offers, each for itself: one that cannot be moved (`not_found`, `forbidden`,
 * `illegal_transition`, `invalid_input` where something is missing) holds no other back. Publishing resumes what is paused.
 */
export const moveOffers = command(
  'listings.move-offers',
  BulkOffers,
  async (ctx, { ids, action }): Promise<BulkResult[]> => {
    allow(mayOffer(ctx.actor))
    // A key stands for the whole; each single step would find it used by the one before.
    const each = ctx.as({ idempotencyKey: null })
    const results: BulkResult[] = []
    for (const id of new Set(ids)) results.push(await moveOne(each, id, action))
    return results
  },
  { transaction: 'none' },
)

async function moveOne(ctx: Ctx, id: string, action: Bulk['action']): Promise<BulkResult> {
  try {
    await ctx.transaction(async (inside) => {
      const isPaused = action === 'publish' && (await findStatus(inside, id)) === 'paused'
      await moveOffer(inside, { id, step: isPaused ? 'resume' : action })
    })
    return { id, ok: true }
  } catch (error) {
    if (!isAppError(error)) throw error
    return { id, ok: false, code: error.code }
  }
}
