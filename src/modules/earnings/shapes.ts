import { z } from 'zod'
import { listAnswer, listQuery, searchQuery } from '#platform/lists.ts'
import { amountShape, currencyShape } from '#platform/money.ts'
import { line } from '#platform/text.ts'

const amount = amountShape.min(1, { error: 'Give an amount above 0.' })

/** What moves a sum: in minor units of `currency`, which is one's own (see `GET /dashboard/financial/:userId`) unless said. */
export const MoveSum = z.strictObject({ amountCents: amount, currency: currencyShape.optional() })

/** `PUT …/milestones`: all of them, in their order. */
export const Milestones = z.strictObject({
  milestones: z.array(z.strictObject({ name: line(80, 1), targetCents: amount })).max(20, { error: 'Use at most 20 milestones.' }),
  currency: currencyShape.optional(),
})

export const payoutStatuses = ['requested', 'paid', 'declined'] as const
export type PayoutStatus = (typeof payoutStatuses)[number]

/** Money that a seller wants sent to them. */
export const PayoutShape = z.object({
  id: z.uuid(),
  ownerId: z.uuid(),
  amountCents: z.int(),
  currency: z.string(),
  status: z.enum(payoutStatuses),
  note: z.string().nullable(),
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
})
export type Payout = z.output<typeof PayoutShape>

/** A payout with whose it is, as who sends it sees it. */
export const OwnedPayoutShape = PayoutShape.extend({ owner: z.object({ id: z.uuid(), handle: z.string(), displayName: z.string() }) })
export type OwnedPayout = z.output<typeof OwnedPayoutShape>

/** What an admin says of a payout. */
export const DecidePayout = z.strictObject({ note: line(300).optional() })

/** `GET /dashboard/financial/:userId`: the events' `limit` and `cursor`. */
export const FinancialQuery = z.object({ currency: currencyShape.optional(), limit: listQuery.limit, cursor: listQuery.cursor })

/** `GET /payouts`. */
export const PayoutsQuery = z.object({ status: z.enum(payoutStatuses, { error: `Choose one of: ${payoutStatuses.join(', ')}.` }).optional(), limit: listQuery.limit, cursor: listQuery.cursor })

/** One line of the history: what a fact added to one of the accounts, and what stood there then. */
export const MoneyEventShape = z.object({
  id: z.uuid(),
  /** Why: `orders.paid`, `orders.earned`, `orders.refunded`, `orders.disputed`, `earnings.saved` … */
  kind: z.string(),
  /** Where: `pending`, `available`, `savings`, `requested` or `paid-out`. */
  account: z.string(),
  amountCents: z.int(),
  balanceCents: z.int(),
  /** The order that it came from, where it is one. */
  orderId: z.uuid().nullable(),
  createdAt: z.string(),
})

/** A seller's money in one currency (T-11). */
export const FinancialShape = z.object({
  currency: z.string(),
  /** Everything that was earned, less what went back. */
  totalEarningsCents: z.int(),
  pendingCents: z.int(),
  availableCents: z.int(),
  savingsCents: z.int(),
  /** Asked to be paid out, and not yet sent. */
  requestedCents: z.int(),
  paidOutCents: z.int(),
  milestones: z.array(z.object({ name: z.string(), targetCents: z.int(), reached: z.boolean() })),
  /** Other currencies in which there is something. */
  otherCurrencies: z.array(z.string()),
  events: listAnswer(MoneyEventShape),
})
export type Financial = z.output<typeof FinancialShape>

/** By what earnings are told over time. */
export const earningsSteps = ['day', 'week', 'month'] as const
export type EarningsStep = (typeof earningsSteps)[number]

/** `GET …/earnings`. */
export const OverTimeQuery = z.object({ currency: currencyShape.optional(), by: z.enum(earningsSteps, { error: `Choose one of: ${earningsSteps.join(', ')}.` }).default('month') })

/** What was earned, less what went back: over time, and by which offers. */
export const OverTimeShape = z.object({
  currency: z.string(),
  by: z.enum(earningsSteps),
  /** Days, weeks or months of UTC by their first day, the present one last. */
  points: z.array(z.object({ from: z.string(), amountCents: z.int() })),
  /** Since the beginning, the most first. */
  /** `offerId` is null for all that was agreed on apart from any offer. */
  offers: z.array(z.object({ offerId: z.uuid().nullable(), title: z.string(), url: z.string(), orders: z.int(), amountCents: z.int() })),
})
export type EarningsOverTime = z.output<typeof OverTimeShape>

export const movementSorts = ['sales', 'refunds', 'savings', 'payouts'] as const
export type MovementSort = (typeof movementSorts)[number]

/** `GET …/movements`: `q` looks in titles, buyers' names and order numbers. */
export const MovementsQuery = z.object({
  currency: currencyShape.optional(),
  sort: z.enum(movementSorts, { error: `Choose one of: ${movementSorts.join(', ')}.` }).optional(),
  q: searchQuery.q,
  limit: listQuery.limit,
  cursor: listQuery.cursor,
})

/** One fact that moved one's money: from one's account, to one's account, or both. */
export const MovementShape = z.object({
  id: z.uuid(),
  /** Why: `orders.paid`, `orders.earned`, `orders.refunded`, `earnings.saved` … */
  kind: z.string(),
  /** `pending`, `available`, `savings`, `requested` or `paid-out`; null for the world outside. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  amountCents: z.int(),
  order: z.object({ id: z.uuid(), number: z.string(), title: z.string(), buyer: z.string() }).nullable(),
  createdAt: z.string(),
})
export type Movement = z.output<typeof MovementShape>
