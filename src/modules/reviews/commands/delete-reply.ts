import { eq } from 'drizzle-orm'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayReply, seesReview } from '../policy.ts'
import { OneReview } from '../shapes.ts'
import { lockReview } from '../store.ts'
import { reviews } from '../tables.ts'

/** Takes one's answer to a review back; harmless where there is none. 404 for what is not shown, 403 for whom it is not about. */
export const deleteReply = command('reviews.delete-reply', OneReview, async (ctx, { id }): Promise<void> => {
  const review = await lockReview(ctx, id)
  if (!seesReview(ctx.actor, review)) throw notFound('review')
  allow(mayReply(ctx.actor, review))
  await ctx.db.update(reviews).set({ reply: null, repliedAt: null }).where(eq(reviews.id, id))
})
