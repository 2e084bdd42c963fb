import { reviewsOfOrder } from '#modules/reviews/index.ts'
import type { Ctx } from '#platform/context.ts'
import { leanReview, type ShownReview } from './lean-review.ts'

/** What the sides of an order said of each other, as its page shows it. */
export interface ShownOrderReviews {
  mine: ShownReview | null
  theirs: ShownReview | null
  mayReview: boolean
}

/** The reviews of an order for one of its sides; nothing for those who only see to it. */
export async function orderReviews(ctx: Ctx, orderId: string, role: string): Promise<ShownOrderReviews> {
  if (role !== 'buyer' && role !== 'seller') return { mine: null, theirs: null, mayReview: false }
  const { mine, theirs, mayReview } = await reviewsOfOrder(ctx, { orderId })
  return { mine: mine && leanReview(mine), theirs: theirs && leanReview(theirs), mayReview }
}
