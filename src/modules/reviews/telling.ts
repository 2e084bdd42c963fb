import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { cut } from '#platform/text.ts'
import { newReply, newReview } from './notices.ts'
import { findShownReview } from './queries.ts'

/** As much of what was written as a notice says. */
const begin = (text: string) => (text.length > 160 ? `${cut(text, 159).trimEnd()}…` : text).replaceAll(/\s+/g, ' ')

/** Tells somebody that they were reviewed; not where it is gone again. */
export async function tellOfReview(ctx: Ctx, id: string): Promise<void> {
  const review = await findShownReview(ctx, id)
  if (!review) return
  const { author, subject, rating, comment } = review
  await notify(ctx, newReview, { to: subject.id, actorId: author.id, key: id, data: { reviewId: id, rating, comment: begin(comment) } })
}

/** Tells who wrote a review that it was answered. */
export async function tellOfReply(ctx: Ctx, id: string): Promise<void> {
  const review = await findShownReview(ctx, id)
  if (!review?.reply) return
  const { author, subject, reply } = review
  await notify(ctx, newReply, { to: author.id, actorId: subject.id, key: `reply:${id}`, data: { reviewId: id, reply: begin(reply.text), handle: subject.handle } })
}
