import { and, count, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { getOffer, offersForReader } from '#modules/listings/index.ts'
import { getProfile } from '#modules/people/index.ts'
import { profiles } from '#modules/people/tables.ts'
import { blockedBy } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { notFound } from '#platform/errors.ts'
import { query } from '#platform/operation.ts'
import { reviewedOrder } from './contexts.ts'
import { seesReview } from './policy.ts'
import { OneReview, type Review, ReviewListQuery, type Reviews } from './shapes.ts'
import { nextPeerReview } from './store.ts'
import { reviewOffers, reviews } from './tables.ts'

const [authors, subjects] = [alias(profiles, 'author'), alias(profiles, 'subject')]
const partyOf = (who: typeof authors | typeof subjects) => ({ id: who.id, handle: who.handle, displayName: who.displayName, avatarUrl: sql<string | null>`${who.avatar} #>> '{variants,0,url}'` })

/** Reviews with everything that is shown of them, newest first. What was bought is named where the reader may open it. */
async function readReviews(ctx: Ctx, where: SQL | undefined, limit: number): Promise<(Review & { shown: boolean })[]> {
  const offerIds = sql<string[]>`array(select ${reviewOffers.offerId} from ${reviewOffers} where ${reviewOffers.reviewId} = ${reviews.id})`.as('offer_ids')
  const rows = await ctx.db
    .select({ review: reviews, author: partyOf(authors), subject: partyOf(subjects), offerIds })
    .from(reviews)
    .innerJoin(authors, eq(authors.id, reviews.authorId))
    .innerJoin(subjects, eq(subjects.id, reviews.subjectId))
    .where(where)
    .orderBy(desc(reviews.id))
    .limit(limit)
  const offers = new Map((await offersForReader(ctx, [...new Set(rows.flatMap((row) => row.offerIds))])).map(({ offer }) => [offer.id, offer]))
  return rows.map(({ review, author, subject, offerIds: bought }) => {
    const { id, context, authorWas, rating, comment, reply, repliedAt, moderationStatus, createdAt, shown } = review
    return {
      id, author, subject, context, authorWas, rating, comment, moderationStatus, shown,
      offers: bought.flatMap((offerId) => offers.get(offerId) ?? []).map(({ id: offerId, title, url }) => ({ id: offerId, title, url })),
      reply: reply !== null && repliedAt ? { text: reply, createdAt: repliedAt.toISOString() } : null,
      createdAt: createdAt.toISOString(),
    }
  })
}

/** One review; 404 for what its reader may not know of. */
export const getReview = query('reviews.get-review', OneReview, async (ctx, { id }): Promise<Review> => {
  const [review] = await readReviews(ctx, eq(reviews.id, id), 1)
  if (!review || !seesReview(ctx.actor, { authorId: review.author.id, shown: review.shown })) throw notFound('review')
  return review
})

/** A review that everybody sees; undefined where there is none any more. */
export async function findShownReview(ctx: Ctx, id: string): Promise<Review | undefined> {
  return (await readReviews(ctx, and(eq(reviews.id, id), reviews.shown), 1))[0]
}

type Of = { userId?: string | undefined; offerId?: string | undefined }

/** Reviews of a person or an offer. */
const about = ({ userId, offerId }: Of): SQL | undefined =>
  userId === undefined ? sql`${reviews.id} in (select ${reviewOffers.reviewId} from ${reviewOffers} where ${reviewOffers.offerId} = ${offerId})` : eq(reviews.subjectId, userId)

/** Reviews of a person or an offer (T-15), newest first, with the average and count of all. One's own are there even where nobody else sees them. 404 for nobody, and for an offer that one may not see. */
export const listReviews = query('reviews.list-reviews', ReviewListQuery, async (ctx, { userId, offerId, limit, cursor }): Promise<Reviews> => {
  const { rating } = userId === undefined ? await getOffer(ctx, { id: offerId ?? '' }) : await getProfile(ctx, { idOrHandle: userId })
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const place = placeInList(ctx, `reviews|${userId ?? ''}|${offerId ?? ''}|${me ?? ''}`, cursor)
  const seen = me === null ? sql`${reviews.shown}` : or(sql`${reviews.shown}`, eq(reviews.authorId, me))
  const after = place.after && lt(reviews.id, String(place.after[0]))
  const found = await readReviews(ctx, and(about({ userId, offerId }), seen, after), limit + 1)
  const { rows, nextCursor } = place.cut(found, limit, ({ id }) => [id])
  return { items: rows, nextCursor, ...rating }
})

/** How many gave 1, 2, 3, 4 and 5 stars, in this order. Whether the reader may know of the person or offer, the caller asks. */
export async function countStars(ctx: Ctx, of: Of): Promise<number[]> {
  const rows = await ctx.db.select({ rating: reviews.rating, n: count() }).from(reviews).where(and(about(of), reviews.shown)).groupBy(reviews.rating)
  return [1, 2, 3, 4, 5].map((stars) => rows.find(({ rating }) => rating === stars)?.n ?? 0)
}

/** What the sides of an order said of each other, for one of them. */
export interface OrderReviews {
  mine: Review | null
  theirs: Review | null
  /** It is done, and its reader has not said anything yet. */
  mayReview: boolean
}

/** The reviews of an order, for its sides; 404 for all others. */
export const reviewsOfOrder = query('reviews.of-order', z.strictObject({ orderId: z.uuid() }), async (ctx, { orderId }): Promise<OrderReviews> => {
  const { subjectId, isDone, instead = { context: 'order', contextId: orderId } } = await reviewedOrder(ctx, orderId)
  const found = isDone ? await readReviews(ctx, and(eq(reviews.context, instead.context as 'order'), eq(reviews.contextId, instead.contextId)), 2) : []
  const mine = found.find(({ author }) => author.id !== subjectId) ?? null
  return { mine, theirs: found.find(({ author, shown }) => author.id === subjectId && shown) ?? null, mayReview: isDone && mine === null }
})

/** Whether the reader may review somebody without an occasion, and if not yet, from when on. */
export interface PeerReview {
  may: boolean
  againAt: string | null
}

/** Whether the reader may review somebody without an occasion now. */
export const peerReviewOf = query('reviews.peer-review-of', z.strictObject({ userId: z.uuid() }), async (ctx, { userId }): Promise<PeerReview> => {
  if (ctx.actor.kind !== 'member' || ctx.actor.id === userId) return { may: false, againAt: null }
  if ((await isKeptOut(ctx, userId)) || (await blockedBy(ctx, ctx.actor.id, [userId])).length > 0) return { may: false, againAt: null }
  const againAt = await nextPeerReview(ctx, ctx.actor.id, userId)
  return { may: againAt === null, againAt: againAt?.toISOString() ?? null }
})

/** Whether somebody was banned: they could not answer. */
export async function isKeptOut(ctx: Ctx, memberId: string): Promise<boolean> {
  return (await ctx.db.$count(profiles, and(eq(profiles.id, memberId), profiles.keptOut))) > 0
}
