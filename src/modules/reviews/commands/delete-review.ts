import { eq } from 'drizzle-orm'
import { conflict, notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { reviewWithdrawn } from '../events.ts'
import { mayWithdraw, seesReview } from '../policy.ts'
import { OneReview } from '../shapes.ts'
import { countReview, lockReview } from '../store.ts'
import { reviews } from '../tables.ts'

/**
 * Takes a review back, with its answer; the same may be reviewed anew then. 404 for what is not shown, 403 for others',
 * 409 `moderated` for what a moderator has hidden: it would come back by being written again.
 */
export const deleteReview = command('reviews.delete-review', OneReview, async (ctx, { id }): Promise<void> => {
  const review = await lockReview(ctx, id)
  if (!seesReview(ctx.actor, review)) throw notFound('review')
  allow(mayWithdraw(ctx.actor, review))
  if (review.moderationStatus === 'rejected') throw conflict('moderated', 'A moderator has hidden this review. It stays hidden.')
  if (review.shown) {
    await countReview(ctx, review, -1)
    await ctx.emit(reviewWithdrawn({ reviewId: id, authorId: review.authorId, subjectId: review.subjectId }))
  }
  await ctx.db.delete(reviews).where(eq(reviews.id, id))
})
