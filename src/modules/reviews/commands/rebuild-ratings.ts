import { z } from 'zod'
import { changeRatings } from '#modules/listings/index.ts'
import { changeRating } from '#modules/people/index.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { findWrongRatings } from '../wrong-ratings.ts'

/** Makes the ratings of people and offers what the reviews say: for when `check-data` found one that is not. For programs: 403 for everybody else. Answers how many were wrong. */
export const rebuildRatings = command('reviews.rebuild-ratings', z.strictObject({}), async (ctx): Promise<{ mended: number }> => {
  allow(systemOnly(ctx.actor))
  const wrong = await findWrongRatings(ctx, { lock: true })
  for (const { kind, id, sum, count, realSum, realCount } of wrong) {
    const by = { sum: realSum - sum, count: realCount - count }
    await (kind === 'person' ? changeRating(ctx, { memberId: id, ...by }) : changeRatings(ctx, { offerIds: [id], ...by }))
  }
  return { mended: wrong.length }
})
