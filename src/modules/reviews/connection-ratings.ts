import { and, eq, inArray, or } from 'drizzle-orm'
import type { Ratings } from '#modules/connections/index.ts'
import { actorId } from '#platform/actor.ts'
import { writeReview } from './commands/write-review.ts'
import { reviews } from './tables.ts'

/** Ratings of connections, kept as reviews: those that are shown, and one's own. */
export const reviewsAsRatings: Ratings = {
  async write(ctx, { connectionId, rating, feedback }) {
    await writeReview(ctx, { connectionId, rating, comment: feedback })
  },
  async read(ctx, connectionIds) {
    if (connectionIds.length === 0) return []
    const me = actorId(ctx.actor)
    const seen = me === null ? eq(reviews.shown, true) : or(eq(reviews.shown, true), eq(reviews.authorId, me))
    const rows = await ctx.db
      .select({ connectionId: reviews.contextId, authorId: reviews.authorId, rating: reviews.rating, feedback: reviews.comment })
      .from(reviews)
      .where(and(eq(reviews.context, 'connection'), inArray(reviews.contextId, [...connectionIds]), seen))
    return rows.map((row) => ({ ...row, connectionId: row.connectionId ?? '' }))
  },
}
