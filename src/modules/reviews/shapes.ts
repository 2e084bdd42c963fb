import { z } from 'zod'
import { listQuery } from '#platform/lists.ts'
import { prose } from '#platform/text.ts'

/** What somebody may be reviewed for (T-14); `peer` is for nothing in particular. */
export const contextNames = ['order', 'connection', 'course', 'peer'] as const
export type ContextName = (typeof contextNames)[number]

/** `approved` and `pending` are shown, `rejected` is not (D-1). */
export const moderationStatuses = ['approved', 'pending', 'rejected'] as const
export type ModerationStatus = (typeof moderationStatuses)[number]

/** For how long one may not review the same person again without an occasion. */
export const peerDays = 90

const stars = 'Give 1 to 5 stars.'
const fields = { rating: z.int({ error: stars }).min(1, { error: stars }).max(5, { error: stars }), comment: prose(2_000).default('') }

/** `POST /reviews` (T-15): of the other side of an order or connection, or of somebody without an occasion. */
export const WriteReview = z
  .strictObject({ orderId: z.uuid().optional(), connectionId: z.uuid().optional(), userId: z.uuid().optional(), ...fields })
  .refine(({ orderId, connectionId, userId }) => [orderId, connectionId, userId].filter((one) => one !== undefined).length === 1, { path: ['orderId'], error: 'Give exactly one of orderId, connectionId and userId.' })

export const ReplyBody = z.strictObject({ reply: prose(2_000, 1) })
export const OneReview = z.strictObject({ id: z.uuid() })

/** `GET /reviews`: of a person or of an offer. */
const Listed = z.strictObject({ userId: z.uuid().optional(), offerId: z.uuid().optional(), limit: listQuery.limit, cursor: listQuery.cursor })
export const ReviewListQuery = Listed.refine(({ userId, offerId }) => (userId === undefined) !== (offerId === undefined), { path: ['userId'], error: 'Give either userId or offerId.' })

const Person = z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() })

export const ReviewShape = z.object({
  id: z.uuid(),
  author: Person,
  subject: Person,
  context: z.enum(contextNames),
  /** What its author was in an order. */
  authorWas: z.enum(['buyer', 'seller']).nullable(),
  /** What was bought, where its reader may see that. */
  offers: z.array(z.object({ id: z.uuid(), title: z.string(), url: z.string() })),
  rating: z.int(),
  comment: z.string(),
  reply: z.object({ text: z.string(), createdAt: z.string() }).nullable(),
  moderationStatus: z.enum(moderationStatuses),
  createdAt: z.string(),
})
export type Review = z.output<typeof ReviewShape>

/** A page of reviews, with what all of them come to: the average to two places, null where there are none. */
export const ReviewsShape = z.object({ items: z.array(ReviewShape), nextCursor: z.string().nullable(), average: z.number().nullable(), count: z.int() })
export type Reviews = z.output<typeof ReviewsShape>
