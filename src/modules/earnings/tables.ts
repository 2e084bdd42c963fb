import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { PayoutStatus } from './shapes.ts'

export const earningsSchema = pgSchema('earnings')

/** What a seller saves for. */
export const milestones = earningsSchema.table(
  'milestones',
  {
    ownerId: uuid('owner_id').notNull().references(() => profiles.id),
    currency: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    targetCents: bigint('target_cents', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.currency, table.position] }), check('milestones_target', sql`${table.targetCents} > 0`)],
)

/** Money that sellers asked to be sent to them. */
export const payouts = earningsSchema.table(
  'payouts',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull().references(() => profiles.id),
    amountCents: bigint('amount_cents', { mode: 'number' }).notNull(),
    currency: text().notNull(),
    status: text().$type<PayoutStatus>().notNull().default('requested'),
    note: text(),
    createdAt: createdAt(),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by'),
  },
  (table) => [
    index('payouts_owner').on(table.ownerId, table.id),
    index('payouts_waiting').on(table.id).where(sql`status = 'requested'`),
    check('payouts_status', sql`${table.status} in ('requested', 'paid', 'declined')`),
    check('payouts_amount', sql`${table.amountCents} > 0`),
    check('payouts_decided', sql`(${table.status} = 'requested') = (${table.decidedAt} is null)`),
  ],
)
