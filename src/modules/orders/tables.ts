import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { connections } from '#modules/connections/tables.ts'
import type { OfferType } from '#modules/listings/shapes.ts'
import { offers } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { Address } from './shapes.ts'
import type { OrderKind, OrderRole, OrderStatus, OrderStep, PaymentStatus, Wait } from './states.ts'

export const ordersSchema = pgSchema('orders')

const cents = (name: string) => bigint(name, { mode: 'number' }).notNull()

/** What somebody buys of somebody: one seller, one kind, one currency. */
export const orders = ordersSchema.table(
  'orders',
  {
    id: id(),
    number: integer().notNull().generatedAlwaysAsIdentity({ startWith: 1001 }),
    /** Orders of one checkout have the same. */
    checkoutId: uuid('checkout_id').notNull(),
    buyerId: uuid('buyer_id').notNull().references(() => profiles.id),
    sellerId: uuid('seller_id').notNull().references(() => profiles.id),
    kind: text().$type<OrderKind>().notNull(),
    /** What two people agreed on; null for what is bought as it is offered. */
    connectionId: uuid('connection_id').references(() => connections.id),
    status: text().$type<OrderStatus>().notNull(),
    /** While it is disputed: what it was before. */
    statusBefore: text('status_before').$type<OrderStatus>(),
    paymentStatus: text('payment_status').$type<PaymentStatus>().notNull().default('UNPAID'),
    paymentMethod: text('payment_method').$type<MethodName>().notNull(),
    currency: text().notNull(),
    subtotalCents: cents('subtotal_cents'),
    shippingCents: cents('shipping_cents').default(0),
    discountCents: cents('discount_cents').default(0),
    totalCents: cents('total_cents'),
    refundedCents: cents('refunded_cents').default(0),
    /** While it is disputed: how much of what its seller had earned is kept back. */
    heldCents: cents('held_cents').default(0),
    shippingAddress: jsonb('shipping_address').$type<Address>(),
    note: text().notNull().default(''),
    carrier: text(),
    tracking: text(),
    deliveryDays: integer('delivery_days').notNull(),
    /** For how long it is kept unpaid where it is paid by hand, as the seller said when it was ordered. */
    holdHours: integer('hold_hours').notNull().default(72),
    revisionsLeft: integer('revisions_left').notNull(),
    canceledBecause: text('canceled_because'),
    nextActor: text('next_actor').$type<Wait['on']>(),
    dueAt: instant('due_at'),
    /** When whom it waits for is reminded of that; null afterwards, and where a moderator is waited for. */
    remindAt: instant('remind_at'),
    /** What happens by itself when it is due. */
    dueStep: text('due_step').$type<OrderStep>(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
    paidAt: instant('paid_at'),
    /** When the money became the seller's to use. */
    earnedAt: instant('earned_at'),
  },
  (table) => [
    uniqueIndex('orders_number').on(table.number),
    index('orders_buyer').on(table.buyerId, table.id),
    index('orders_seller').on(table.sellerId, table.id),
    index('orders_seller_status').on(table.sellerId, table.status, table.id),
    // One that is not called off or given back for what two agreed on.
    uniqueIndex('orders_connection').on(table.connectionId).where(sql`connection_id is not null and status not in ('CANCELED', 'REFUNDED')`),
    index('orders_checkout').on(table.checkoutId),
    index('orders_disputed').on(table.id).where(sql`status = 'DISPUTED'`),
    index('orders_to_remind').on(table.remindAt).where(sql`remind_at is not null`),
    index('orders_due').on(table.dueAt).where(sql`due_step is not null`),
    check(
      'orders_status',
      sql`${table.status} in ('CANCELED', 'DISPUTED', 'REFUNDED')
        or (${table.kind} = 'service' and ${table.status} in ('PENDING_PAYMENT', 'PAYMENT_SUBMITTED', 'PAYMENT_CONFIRMED', 'IN_PROGRESS', 'SUBMITTED', 'REVISION_REQUESTED', 'COMPLETED'))
        or (${table.kind} = 'goods' and ${table.status} in ('PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED'))
        or (${table.kind} = 'digital' and ${table.status} in ('PENDING_PAYMENT', 'COMPLETED'))`,
    ),
    check('orders_connection', sql`${table.connectionId} is null or ${table.kind} = 'service'`),
    check('orders_kind', sql`${table.kind} in ('service', 'goods', 'digital')`),
    check('orders_payment_status', sql`${table.paymentStatus} in ('UNPAID', 'SUBMITTED', 'CONFIRMED', 'PARTLY_REFUNDED', 'REFUNDED', 'FAILED')`),
    check('orders_total', sql`${table.totalCents} = ${table.subtotalCents} + ${table.shippingCents} - ${table.discountCents} and ${table.totalCents} >= 0`),
    check('orders_refunded', sql`${table.refundedCents} between 0 and ${table.totalCents}`),
    check('orders_not_of_oneself', sql`${table.buyerId} <> ${table.sellerId}`),
    check('orders_held', sql`${table.heldCents} between 0 and ${table.totalCents} - ${table.refundedCents} and (${table.heldCents} = 0 or ${table.status} = 'DISPUTED')`),
    check('orders_disputed', sql`(${table.status} = 'DISPUTED') = (${table.statusBefore} is not null)`),
    check('orders_revisions', sql`${table.revisionsLeft} >= 0`),
  ],
)

/** What was ordered, as it was then: title and price are frozen copies. `id` is also the hold on its pieces. */
export const orderItems = ordersSchema.table(
  'order_items',
  {
    id: id(),
    orderId: uuid('order_id').notNull().references(() => orders.id),
    /** Null for what two people agreed on apart from any offer. */
    offerId: uuid('offer_id').references(() => offers.id),
    position: integer().notNull(),
    title: text().notNull(),
    url: text().notNull(),
    offerType: text('offer_type').$type<OfferType>().notNull(),
    unitPriceCents: cents('unit_price_cents'),
    quantity: integer().notNull(),
    totalCents: cents('total_cents'),
  },
  (table) => [
    uniqueIndex('order_items_order').on(table.orderId, table.position),
    index('order_items_offer').on(table.offerId),
    check('order_items_total', sql`${table.totalCents} = ${table.unitPriceCents} * ${table.quantity} and ${table.quantity} > 0`),
  ],
)

/** What happened to an order and by whom: the timeline. Append-only by the database's own rules. */
export const orderEvents = ordersSchema.table(
  'order_events',
  {
    id: id(),
    orderId: uuid('order_id').notNull().references(() => orders.id),
    step: text().$type<OrderStep | 'place' | 'message'>().notNull(),
    fromStatus: text('from_status').$type<OrderStatus>(),
    toStatus: text('to_status').$type<OrderStatus>().notNull(),
    role: text().$type<OrderRole>().notNull(),
    actorId: uuid('actor_id'),
    message: text(),
    reason: text(),
    amountCents: bigint('amount_cents', { mode: 'number' }),
    createdAt: createdAt(),
  },
  (table) => [index('order_events_order').on(table.orderId, table.id)],
)

/** Private files that came with a step: work, evidence. */
export const orderFiles = ordersSchema.table(
  'order_files',
  {
    eventId: uuid('event_id').notNull().references(() => orderEvents.id),
    fileId: uuid('file_id').notNull(),
    orderId: uuid('order_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.fileId] }), index('order_files_file').on(table.fileId)],
)

/** What came with a digital order when it was paid, whatever its seller takes away later. */
export const orderDownloads = ordersSchema.table(
  'order_downloads',
  {
    orderId: uuid('order_id').notNull().references(() => orders.id),
    fileId: uuid('file_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.fileId] }), index('order_downloads_file').on(table.fileId)],
)
