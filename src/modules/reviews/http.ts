import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { parseId } from '#platform/parse.ts'
import { deleteReply } from './commands/delete-reply.ts'
import { deleteReview } from './commands/delete-review.ts'
import { replyToReview } from './commands/reply-to-review.ts'
import { writeReview } from './commands/write-review.ts'
import { getReview, listReviews } from './queries.ts'
import { ReplyBody, ReviewListQuery, ReviewShape, ReviewsShape, WriteReview } from './shapes.ts'

const One = z.object({ id: z.string().max(64) })

/** The id in an address; 404 for what cannot be one. */
const reviewId = ({ id }: z.output<typeof One>) => ({ id: parseId(id, 'review') })

/** The reviews part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/reviews', summary: 'Review the other side of an order or connection, or somebody without an occasion', access: 'member', body: WriteReview, answer: ReviewShape, status: 201,
    run: async (ctx, { body }) => getReview(ctx, await writeReview(ctx, body)),
  })
  api.route({
    method: 'GET', path: '/reviews', summary: 'Reviews of a person or an offer, with their average and count', access: 'anyone', query: ReviewListQuery, answer: ReviewsShape,
    run: (ctx, { query }) => listReviews(ctx, query),
  })
  api.route({
    method: 'GET', path: '/reviews/:id', summary: 'One review', access: 'anyone', params: One, answer: ReviewShape,
    run: (ctx, { params }) => getReview(ctx, reviewId(params)),
  })
  api.route({
    method: 'DELETE', path: '/reviews/:id', summary: 'Take one’s review back', access: 'member', params: One, status: 204,
    run: (ctx, { params }) => deleteReview(ctx, reviewId(params)),
  })
  api.route({
    method: 'PUT', path: '/reviews/:id/reply', summary: 'Answer a review of oneself, or change the answer', access: 'member', params: One, body: ReplyBody, answer: ReviewShape,
    run: async (ctx, { params, body }) => {
      await replyToReview(ctx, { ...reviewId(params), ...body })
      return getReview(ctx, params)
    },
  })
  api.route({
    method: 'DELETE', path: '/reviews/:id/reply', summary: 'Take one’s answer back', access: 'member', params: One, status: 204,
    run: (ctx, { params }) => deleteReply(ctx, reviewId(params)),
  })
}
