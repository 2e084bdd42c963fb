import { needPerson } from '#modules/people/index.ts'
import { blockedBy } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError, conflict, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { ReviewedThing } from '#platform/module.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { reviewContextsPort } from '../contexts.ts'
import { reviewWritten } from '../events.ts'
import { mayReview } from '../policy.ts'
import { isKeptOut } from '../queries.ts'
import { type ContextName, WriteReview } from '../shapes.ts'
import { countReview, lockPeers, nextPeerReview } from '../store.ts'
import { reviewOffers, reviews } from '../tables.ts'

const alreadyReviewed = (message: string, details?: Record<string, unknown>) => new AppError(409, 'already_reviewed', message, details ? { details } : {})

/**
 * Reviews the other side of something that was done together, or somebody without an occasion (T-14). 404 for an order
 * or connection that is not theirs and for nobody; 409 `not_completed`, `already_reviewed` (without an occasion once in
 * 90 days), `own_profile`, `blocked` while one blocks them. Under their block it looks the same, and reaches nobody (C-8);
 * what was done together is not touched by a block, or one could buy silence with it.
 */
export const writeReview = command('reviews.write-review', WriteReview, async (ctx, { orderId, connectionId, userId, rating, comment }): Promise<{ id: string }> => {
  allow(mayReview(ctx.actor))
  const authorId = memberOf(ctx.actor).id
  const about = await (userId === undefined ? readThing(ctx, orderId === undefined ? 'connection' : 'order', orderId ?? connectionId ?? '') : readPeer(ctx, authorId, userId))
  const { context, contextId, subjectId, authorWas, offerIds, counts } = about
  const row = { id: newId(), authorId, subjectId, context, contextId, authorWas, rating, comment, counts, createdAt: ctx.now() }
  const written = await ctx.db.insert(reviews).values(row).onConflictDoNothing().returning({ id: reviews.id })
  if (written.length === 0) throw alreadyReviewed('You have reviewed this already.')
  if (offerIds.length > 0) await ctx.db.insert(reviewOffers).values(offerIds.map((offerId) => ({ reviewId: row.id, offerId })))
  if (counts) {
    await countReview(ctx, row, 1)
    await ctx.emit(reviewWritten({ reviewId: row.id, authorId, subjectId, context, contextId, rating, offerIds: [...offerIds] }))
  }
  return { id: row.id }
})

type About = Omit<ReviewedThing, 'isDone' | 'instead'> & { context: ContextName; contextId: string | null; counts: boolean }

async function readThing(ctx: Ctx, context: 'order' | 'connection', contextId: string): Promise<About> {
  const read = ctx.use(reviewContextsPort)[context]
  if (!read) throw notFound(context)
  const { isDone, instead, ...about } = await read(ctx, contextId)
  if (!isDone) throw conflict('not_completed', `You can review this once it is done.`)
  return { ...about, context, contextId, ...(instead as { context: ContextName; contextId: string } | undefined), counts: true }
}

async function readPeer(ctx: Ctx, authorId: string, subjectId: string): Promise<About> {
  if (authorId === subjectId) throw conflict('own_profile', 'Nobody reviews themselves.')
  await needPerson(ctx, subjectId)
  if (await isKeptOut(ctx, subjectId)) throw notFound('person')
  if ((await blockedBy(ctx, authorId, [subjectId])).length > 0) throw conflict('blocked', 'You have blocked this person. Unblock them first.')
  await lockPeers(ctx, authorId, subjectId)
  const againAt = await nextPeerReview(ctx, authorId, subjectId)
  if (againAt) throw alreadyReviewed('You have reviewed this person lately. Once in 90 days is the most.', { againAt: againAt.toISOString() })
  const counts = (await blockedBy(ctx, subjectId, [authorId])).length === 0
  return { context: 'peer', contextId: null, subjectId, authorWas: null, offerIds: [], counts }
}
