import { defineReaction, type Reaction } from '#platform/events.ts'
import { reviewAnswered, reviewWritten } from './events.ts'
import { tellOfReply, tellOfReview } from './telling.ts'

/** What reviews do when something was announced: whom it concerns is told. */
export const reactions: readonly Reaction[] = [
  defineReaction('reviews.tell-of-review', reviewWritten, (ctx, { reviewId }) => tellOfReview(ctx, reviewId)),
  defineReaction('reviews.tell-of-reply', reviewAnswered, (ctx, { reviewId }) => tellOfReply(ctx, reviewId)),
]
