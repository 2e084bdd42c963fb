import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { asks } from '#modules/asks/tables.ts'
import { offers } from '#modules/listings/tables.ts'
import { threads } from '#modules/messaging/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { ConnectionStatus, ConnectionType, Side } from './states.ts'

export const connectionsSchema = pgSchema('connections')

/** Two people who work on an ask or an offer, or just together. */
export const connections = connectionsSchema.table(
  'connections',
  {
    id: id(),
    type: text().$type<ConnectionType>().notNull(),
    status: text().$type<ConnectionStatus>().notNull().default('initiated'),
    initiatorId: uuid('initiator_id').notNull().references(() => profiles.id),
    responderId: uuid('responder_id').notNull().references(() => profiles.id),
    askId: uuid('ask_id').references(() => asks.id),
    offerId: uuid('offer_id').references(() => offers.id),
    /** Who helps the other; null where nobody does. */
    helperId: uuid('helper_id').generatedAlwaysAs(sql`case type when 'ask_response' then initiator_id when 'offer_inquiry' then responder_id end`),
    message: text().notNull(),
    /** False for what somebody sent to a person who had blocked them: it reaches nobody, and they cannot tell (C-8). */
    reaches: boolean().notNull().default(true),
    /** Their private conversation. */
    threadId: uuid('thread_id').notNull().references(() => threads.id),
    agreedPriceCents: bigint('agreed_price_cents', { mode: 'number' }),
    currency: text().notNull(),
    /** Who named the price that stands, and when the other side agreed to it. */
    priceBy: text('price_by').$type<Side>(),
    priceAgreedAt: instant('price_agreed_at'),
    /** The order that the price became, as long as it stands. No foreign key: orders come after. */
    orderId: uuid('order_id'),
    nextActor: text('next_actor').$type<Side>(),
    dueAt: instant('due_at'),
    /** When whom it waits for is reminded of that; null afterwards. */
    remindAt: instant('remind_at'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
    completedAt: instant('completed_at'),
  },
  (table) => [
    // One that is not over for the same initiator, responder and thing.
    uniqueIndex('connections_unfinished')
      .on(table.initiatorId, table.responderId, sql`coalesce(ask_id, offer_id, '00000000-0000-0000-0000-000000000000'::uuid)`)
      .where(sql`status in ('initiated', 'discussing', 'accepted', 'in_progress')`),
    index('connections_initiator_status').on(table.initiatorId, table.status, table.id),
    index('connections_responder_status').on(table.responderId, table.status, table.id),
    index('connections_ask_status').on(table.askId, table.status),
    index('connections_offer_status').on(table.offerId, table.status),
    index('connections_status_created').on(table.status, table.createdAt),
    uniqueIndex('connections_order').on(table.orderId).where(sql`order_id is not null`),
    index('connections_to_remind').on(table.remindAt).where(sql`remind_at is not null`),
    index('connections_helped').on(table.helperId).where(sql`status = 'completed'`),
    check('connections_status', sql`${table.status} in ('initiated', 'discussing', 'accepted', 'in_progress', 'completed', 'declined', 'cancelled')`),
    check(
      'connections_about',
      sql`case ${table.type} when 'ask_response' then ${table.askId} is not null and ${table.offerId} is null when 'offer_inquiry' then ${table.offerId} is not null and ${table.askId} is null when 'direct' then ${table.askId} is null and ${table.offerId} is null else false end`,
    ),
    check('connections_not_with_oneself', sql`${table.initiatorId} <> ${table.responderId}`),
    check('connections_price', sql`${table.agreedPriceCents} is null or (${table.agreedPriceCents} >= 0 and ${table.type} <> 'direct')`),
    check('connections_price_by', sql`${table.priceBy} in ('initiator', 'responder') and (${table.priceAgreedAt} is null or ${table.agreedPriceCents} is not null)`),
    check('connections_ordered', sql`${table.orderId} is null or (${table.priceAgreedAt} is not null and ${table.status} in ('accepted', 'in_progress', 'completed', 'cancelled'))`),
    check('connections_completed', sql`(${table.status} = 'completed') = (${table.completedAt} is not null)`),
    check('connections_next_actor', sql`${table.nextActor} in ('initiator', 'responder') and (${table.status} in ('initiated', 'discussing', 'accepted', 'in_progress')) = (${table.nextActor} is not null)`),
  ],
)

/** What happened to a connection and by whom: the timeline. */
export const connectionSteps = connectionsSchema.table(
  'connection_steps',
  {
    id: id(),
    connectionId: uuid('connection_id').notNull().references(() => connections.id),
    fromStatus: text('from_status').$type<ConnectionStatus>(),
    toStatus: text('to_status').$type<ConnectionStatus>().notNull(),
    side: text().$type<Side>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('connection_steps_connection').on(table.connectionId, table.id)],
)
