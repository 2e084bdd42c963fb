import { eq } from 'drizzle-orm'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { reviewAnswered } from '../events.ts'
import { mayReply, seesReview } from '../policy.ts'
import { OneReview, ReplyBody } from '../shapes.ts'
import { lockReview } from '../store.ts'
import { reviews } from '../tables.ts'

/** Answers a review of oneself, or changes the answer (T-14). 404 for what is not shown, 403 for whom it is not about. */
export const replyToReview = command('reviews.reply-to-review', OneReview.extend(ReplyBody.shape), async (ctx, { id, reply }): Promise<void> => {
  const review = await lockReview(ctx, id)
  if (!seesReview(ctx.actor, review)) throw notFound('review')
  allow(mayReply(ctx.actor, review))
  await ctx.db.update(reviews).set({ reply, repliedAt: ctx.now() }).where(eq(reviews.id, id))
  if (review.reply === null) await ctx.emit(reviewAnswered({ reviewId: id, authorId: review.authorId, subjectId: review.subjectId }))
})
