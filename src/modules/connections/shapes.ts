import { z } from 'zod'
import { listQuery } from '#platform/lists.ts'
import { amountShape } from '#platform/money.ts'
import { prose } from '#platform/text.ts'
import { connectionStatuses, connectionTypes, sides } from './states.ts'

const statusShape = z.enum(connectionStatuses, { error: `Choose one of: ${connectionStatuses.join(', ')}.` })

/** `POST /connections`: about an ask, an offer, or neither. Of an ask or offer the other side is its owner. */
export const OpenConnection = z
  .strictObject({ askId: z.uuid().optional(), offerId: z.uuid().optional(), responderId: z.uuid().optional(), message: prose(5_000, 1) })
  .refine(({ askId, offerId }) => askId === undefined || offerId === undefined, { path: ['offerId'], error: 'Give an ask or an offer, not both.' })
  .refine(({ askId, offerId, responderId }) => askId !== undefined || offerId !== undefined || responderId !== undefined, { path: ['responderId'], error: 'Give askId, offerId or responderId.' })

/** `PATCH /connections/:id`: a step, a price, or both. */
export const ChangeConnection = z
  .strictObject({ status: statusShape.optional(), agreedPriceCents: amountShape.optional() })
  .refine(({ status, agreedPriceCents }) => status !== undefined || agreedPriceCents !== undefined, { path: ['status'], error: 'Give status or agreedPriceCents.' })

const stars = 'Give 1 to 5 stars.'

/** `POST /connections/:id/rate`. */
export const RateConnection = z.strictObject({ rating: z.int({ error: stars }).min(1, { error: stars }).max(5, { error: stars }), feedback: prose(2_000).default('') })

export const OneConnection = z.strictObject({ id: z.uuid() })

/** The query part of `GET /connections`: one's own. */
export const ConnectionListQuery = z.object({ role: z.enum(sides).optional(), status: statusShape.optional(), askId: z.uuid().optional(), offerId: z.uuid().optional(), limit: listQuery.limit, cursor: listQuery.cursor })

const Person = z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() })
const RatingShape = z.object({ rating: z.int(), feedback: z.string() }).nullable()

export const ConnectionShape = z.object({
  id: z.uuid(),
  type: z.enum(connectionTypes),
  status: z.enum(connectionStatuses),
  initiator: Person,
  responder: Person,
  askId: z.uuid().nullable(),
  offerId: z.uuid().nullable(),
  /** The ask or offer that it is about. */
  about: z.object({ title: z.string(), url: z.string() }).nullable(),
  /** What the initiator wrote first. */
  message: z.string(),
  /** Their private conversation. */
  threadId: z.uuid(),
  agreedPriceCents: z.int().nullable(),
  currency: z.string(),
  /** Who named that price, and when the other side agreed to it. */
  priceBy: z.enum(sides).nullable(),
  priceAgreedAt: z.string().nullable(),
  /** By whom: what each side said of the other. */
  ratings: z.object({ initiator: RatingShape, responder: RatingShape }),
  /** The states that the reader may take it to now. */
  allowedActions: z.array(z.enum(connectionStatuses)),
  /** Whether the reader may name the price now. */
  mayPrice: z.boolean(),
  /** Whether the reader may agree to the price by naming the same, and make the order. */
  mayAgree: z.boolean(),
  mayOrder: z.boolean(),
  /** The order that the price became. While it stands, the connection follows it. */
  order: z.object({ id: z.uuid(), number: z.string(), status: z.string(), paymentStatus: z.string() }).nullable(),
  /** Whom it waits for, and until when (★T-17). */
  nextActor: z.enum(sides).nullable(),
  dueAt: z.string().nullable(),
  timeline: z.array(z.object({ from: z.enum(connectionStatuses).nullable(), to: z.enum(connectionStatuses), by: z.enum(sides), createdAt: z.string() })),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
})
export type Connection = z.output<typeof ConnectionShape>
