import { countStars, listReviews } from '#modules/reviews/index.ts'
import type { Ctx } from '#platform/context.ts'
import { leanReview } from './lean-review.ts'
import type { ReviewsData } from './reviews-part.tsx'

type Of = { userId: string } | { offerId: string }

/** The newest reviews of a person or an offer, and what all come to. Where nobody has rated there is nothing to read: the rating that is kept says so. */
export async function reviewsOf(ctx: Ctx, of: Of, rating: { count: number }, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<ReviewsData> {
  // One's own may be there where nobody else sees it.
  if (rating.count === 0 && ctx.actor.kind !== 'member') return { items: [], nextCursor: null, totals: null }
  const { items, nextCursor, average, count } = await listReviews(ctx, { ...of, limit, ...(cursor !== undefined && { cursor }) })
  return { items: items.map(leanReview), nextCursor, totals: average === null ? null : { average, count, stars: await countStars(ctx, of) } }
}
