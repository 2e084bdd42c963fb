import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayModerate } from '../policy.ts'
import { moderationStatuses, OneReview } from '../shapes.ts'
import { countReview, lockReview } from '../store.ts'
import { reviews } from '../tables.ts'

/** Hides a review, or shows it again; averages and counts follow at once. For moderators: 403 for all others, 404 for none. Doing it again changes nothing. */
export const moderateReview = command('reviews.moderate-review', OneReview.extend({ moderationStatus: z.enum(moderationStatuses) }), async (ctx, { id, moderationStatus }): Promise<void> => {
  allow(mayModerate(ctx.actor))
  const review = await lockReview(ctx, id)
  const [now] = await ctx.db.update(reviews).set({ moderationStatus }).where(eq(reviews.id, id)).returning({ shown: reviews.shown })
  if (now && now.shown !== review.shown) await countReview(ctx, review, now.shown ? 1 : -1)
})
