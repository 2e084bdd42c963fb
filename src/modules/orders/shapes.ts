import { z } from 'zod'
import { methodShape, PaymentShape, ProofFields } from '#modules/payments/shapes.ts'
import { flag, listQuery } from '#platform/lists.ts'
import { amountShape } from '#platform/money.ts'
import { line, prose } from '#platform/text.ts'
import { orderKinds, orderRoles, orderStatuses, orderSteps, paymentStatuses } from './states.ts'

/** Where goods are sent. */
export const AddressShape = z.strictObject({
  name: line(120, 1),
  line1: line(160, 1),
  line2: line(160).optional(),
  postalCode: line(20).optional(),
  city: line(120, 1),
  region: line(120).optional(),
  /** ISO 3166-1, two capital letters. */
  country: z.string().regex(/^[A-Z]{2}$/, { error: ({ input }) => (input === '' ? 'Choose a country.' : 'Give the country as two capital letters, like DE.') }),
  phone: line(40).optional(),
})
export type Address = z.output<typeof AddressShape>

const quantity = z.int().min(1, { error: 'Order at least one.' }).max(10_000, { error: 'Order at most 10,000.' })

/** `POST /orders` (T-1). For an hourly price the quantity is hours. */
export const PlaceOrder = z.strictObject({
  items: z.array(z.strictObject({ offerId: z.uuid(), quantity: quantity.default(1) })).min(1, { error: 'Order something.' }).max(50, { error: 'Order at most 50 things at once.' }),
  paymentMethod: methodShape,
  shippingAddress: AddressShape.optional(),
  note: prose(1_000).optional(),
})

/** `POST /connections/:id/order`. The price is the one that both agreed on. */
export const OrderAgreed = z.strictObject({ paymentMethod: methodShape, note: prose(1_000).optional() })

/** `seenCents`: the price that a page showed. It sets none, and is refused where it is another by now. */
export const OrderConnection = OrderAgreed.extend({ connectionId: z.uuid(), seenCents: z.int().optional() })

/** `POST /checkout/session`: for an artwork, which is ordered with it, or for an order that is to be paid (T-8). */
export const OpenCheckout = z.strictObject({ projectId: z.uuid().optional(), orderId: z.uuid().optional() }).refine(({ projectId, orderId }) => (projectId === undefined) !== (orderId === undefined), { error: 'Give either projectId or orderId.', path: ['projectId'] })

/** `PATCH /orders/:id/payment-method`: to pay another way than was chosen (★T-16). */
export const ChangePaymentMethod = z.strictObject({ paymentMethod: methodShape })

const message = prose(5_000)
const reason = prose(1_000, 1)
const mediaIds = z.array(z.uuid()).max(20, { error: 'Send at most 20 files.' })

/** What each step takes. `mediaIds` are private files (purpose `orders.delivery`). */
export const stepBodies = {
  'submit-payment': ProofFields,
  'confirm-payment': z.strictObject({ reason: reason.optional() }),
  'reject-payment': z.strictObject({ reason: reason.optional() }),
  start: z.strictObject({ message: message.optional() }),
  'submit-work': z.strictObject({ message: message.default(''), mediaIds: mediaIds.default([]) }),
  approve: z.strictObject({ message: message.optional() }),
  revision: z.strictObject({ message: prose(5_000, 1), mediaIds: mediaIds.default([]) }),
  ship: z.strictObject({ carrier: line(80).optional(), tracking: line(120).optional(), message: message.optional() }),
  deliver: z.strictObject({ message: message.optional() }),
  cancel: z.strictObject({ reason: reason.optional() }),
  dispute: z.strictObject({ reason, mediaIds: mediaIds.default([]) }),
  settle: z.strictObject({ reason: reason.optional() }),
  refund: z.strictObject({ amountCents: amountShape.min(1, { error: 'Give back something.' }).optional(), reason: reason.optional() }),
} as const
export type AskedStep = keyof typeof stepBodies

/** `POST /orders/:id/messages`: a word to the other side, whatever state the order is in (T-5). */
export const SayInOrder = z.strictObject({ message: prose(5_000, 1), mediaIds: mediaIds.default([]) })

/** `POST /orders/bulk-status`: one step for many orders (T-3). */
export const BulkOrders = z.strictObject({
  orderIds: z.array(z.uuid()).min(1, { error: 'Choose at least one order.' }).max(100, { error: 'Choose at most 100 orders.' }),
  action: z.enum(['confirm-payment', 'start', 'ship', 'deliver', 'approve', 'cancel'], { error: 'Choose confirm-payment, start, ship, deliver, approve or cancel.' }),
})
export const BulkResultShape = z.object({ orderId: z.uuid(), ok: z.boolean(), code: z.string().optional() })

/** `GET /orders`. Without `as`: those that one buys and those that one sells. */
export const OrderListQuery = z.object({
  as: z.enum(['buyer', 'seller'], { error: 'Choose buyer or seller.' }).optional(),
  status: z.enum(orderStatuses, { error: `Choose one of: ${orderStatuses.join(', ')}.` }).optional(),
  paymentStatus: z.enum(paymentStatuses, { error: `Choose one of: ${paymentStatuses.join(', ')}.` }).optional(),
  kind: z.enum(orderKinds, { error: `Choose one of: ${orderKinds.join(', ')}.` }).optional(),
  /** Only those that wait for me. */
  waiting: flag.optional(),
  /** A title, or an order's number or payment reference. */
  q: line(100).optional(),
  sort: z.enum(['newest', 'oldest'], { error: 'Choose newest or oldest.' }).default('newest'),
  limit: listQuery.limit,
  cursor: listQuery.cursor,
})

const party = z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() })

/** One line of an order's history, the same for both sides. */
export const TimelineShape = z.object({
  step: z.enum([...orderSteps, 'place', 'message']),
  from: z.enum(orderStatuses).nullable(),
  to: z.enum(orderStatuses),
  by: z.enum(orderRoles),
  message: z.string().nullable(),
  reason: z.string().nullable(),
  mediaIds: z.array(z.uuid()),
  amountCents: z.int().nullable(),
  createdAt: z.string(),
})

/** An order as those see it whom it concerns. Amounts in minor units of `currency`. */
export const OrderShape = z.object({
  id: z.uuid(),
  number: z.string(),
  /** Orders of one checkout have the same. */
  checkoutId: z.uuid(),
  kind: z.enum(orderKinds),
  status: z.enum(orderStatuses),
  paymentStatus: z.enum(paymentStatuses),
  buyer: party,
  seller: party,
  /** What it came from: an offer as it is, or what two people agreed on. */
  source: z.enum(['offer', 'connection']),
  connectionId: z.uuid().nullable(),
  /** `offerId`: null for what was agreed on apart from any offer. */
  items: z.array(z.object({ offerId: z.uuid().nullable(), title: z.string(), url: z.string(), unitPriceCents: z.int(), quantity: z.int(), totalCents: z.int() })),
  subtotalCents: z.int(),
  shippingCents: z.int(),
  discountCents: z.int(),
  totalCents: z.int(),
  currency: z.string(),
  note: z.string(),
  shippingAddress: AddressShape.nullable(),
  carrier: z.string().nullable(),
  tracking: z.string().nullable(),
  revisionsLeft: z.int(),
  /** Whom it waits for, and until when. */
  nextActor: z.enum(['buyer', 'seller', 'moderator']).nullable(),
  dueAt: z.string().nullable(),
  allowedActions: z.array(z.string()),
  timeline: z.array(TimelineShape),
  payment: PaymentShape,
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Order = z.output<typeof OrderShape>

/** What became of a checkout (T-8): `waiting` while something of it may still be paid, `paid`, or `failed`. */
export const CheckoutShape = z.object({ id: z.uuid(), state: z.enum(['waiting', 'paid', 'failed']), orders: z.array(OrderShape) })
export type CheckoutView = z.output<typeof CheckoutShape>

/** What placing answers: the order when it is one, else all of them. */
export const PlacedShape = OrderShape.partial().extend({ orders: z.array(OrderShape).optional() })
