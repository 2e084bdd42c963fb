import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'

const reviewId = '01890a5d-ac96-774b-bcce-b302099a8057'

/** Somebody reviewed them. */
export const newReview = defineNotice({
  name: 'reviews.new-review',
  kind: 'review',
  data: z.object({ reviewId: z.uuid(), rating: z.int(), comment: z.string() }),
  sample: { reviewId, rating: 5, comment: 'On time, and better than I could have described it.' },
  words: ({ who, data, recipient }) => ({
    title: `${who} gave you ${data.rating} ${data.rating === 1 ? 'star' : 'stars'}`,
    ...(data.comment && { line: `“${data.comment}”` }),
    path: `/@${recipient.handle}/reviews#review-${data.reviewId}`,
  }),
})

/** Whom they reviewed has answered. */
export const newReply = defineNotice({
  name: 'reviews.new-reply',
  kind: 'review',
  data: z.object({ reviewId: z.uuid(), reply: z.string(), handle: z.string() }),
  sample: { reviewId, reply: 'Thank you. It was a pleasure.', handle: 'mara' },
  words: ({ who, data }) => ({ title: `${who} answered your review`, line: `“${data.reply}”`, path: `/@${data.handle}/reviews#review-${data.reviewId}` }),
})

export const notices = [newReview, newReply]
