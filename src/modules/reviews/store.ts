import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { changeRatings } from '#modules/listings/index.ts'
import { changeRating } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { peerDays } from './shapes.ts'
import { reviewOffers, reviews } from './tables.ts'

export type ReviewRow = typeof reviews.$inferSelect

/** A review that is about to be changed, locked; 404 where there is none. */
export async function lockReview(ctx: Ctx, id: string): Promise<ReviewRow> {
  const [row] = await ctx.db.select().from(reviews).where(eq(reviews.id, id)).for('update')
  if (!row) throw notFound('review')
  return row
}

/** Adds a review to what its subject and offers come to (`by` 1), or takes it away (-1). First the person, then offers in their order: nobody waits in a circle. */
export async function countReview(ctx: Ctx, review: Pick<ReviewRow, 'id' | 'subjectId' | 'rating'>, by: 1 | -1): Promise<void> {
  const house = ctx.as({ actor: system })
  const offers = await ctx.db.select({ id: reviewOffers.offerId }).from(reviewOffers).where(eq(reviewOffers.reviewId, review.id))
  await changeRating(house, { memberId: review.subjectId, sum: by * review.rating, count: by })
  if (offers.length > 0) await changeRatings(house, { offerIds: offers.map(({ id }) => id), sum: by * review.rating, count: by })
}

/** What one member writes of another without an occasion goes one after the other. */
export async function lockPeers(ctx: Ctx, authorId: string, subjectId: string): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reviews:${authorId}|${subjectId}`}, 0))`)
}

/** From when on one may review somebody again without an occasion; null where one may now. */
export async function nextPeerReview(ctx: Ctx, authorId: string, subjectId: string): Promise<Date | null> {
  const kept = peerDays * 86_400_000
  const since = new Date(ctx.now().getTime() - kept)
  const [last] = await ctx.db
    .select({ createdAt: reviews.createdAt })
    .from(reviews)
    .where(and(eq(reviews.authorId, authorId), eq(reviews.subjectId, subjectId), eq(reviews.context, 'peer'), gt(reviews.createdAt, since)))
    .orderBy(desc(reviews.createdAt))
    .limit(1)
  return last ? new Date(last.createdAt.getTime() + kept) : null
}
