import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from '#platform/database/schema.ts'
import type { Unit } from './shapes.ts'

export const ledger = pgSchema('ledger')

/** Who has how much of what, and where it is. What an account is never changes; its balance moves with its entries alone. */
export const accounts = ledger.table(
  'accounts',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull(),
    kind: text().notNull(),
    unit: text().$type<Unit>().notNull(),
    mayGoBelowZero: boolean('may_go_below_zero').notNull(),
    balance: bigint({ mode: 'number' }).notNull().default(0),
    entryCount: integer('entry_count').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('accounts_owner_kind_unit').on(table.ownerId, table.kind, table.unit),
    check('accounts_balance', sql`${table.mayGoBelowZero} or ${table.balance} >= 0`),
    // What JavaScript counts exactly.
    check('accounts_countable', sql`${table.balance} between -9007199254740991 and 9007199254740991`),
  ],
)

/** Why something moved: once per kind and cause. Append-only by the database's own rules. */
export const postings = ledger.table(
  'postings',
  {
    id: id(),
    kind: text().notNull(),
    cause: text().notNull(),
    /** Who did it; null for the program itself. */
    actorId: uuid('actor_id'),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('postings_kind_cause').on(table.kind, table.cause)],
)

/** What a posting moved on one account, and what stood there afterwards. Append-only; the sum per posting and unit is zero when a transaction ends. */
export const entries = ledger.table(
  'entries',
  {
    id: id(),
    postingId: uuid('posting_id').notNull().references(() => postings.id),
    accountId: uuid('account_id').notNull().references(() => accounts.id),
    amount: bigint({ mode: 'number' }).notNull(),
    /** The account's balance after this entry. */
    balance: bigint({ mode: 'number' }).notNull(),
    /** The account's first entry is 1. */
    position: integer().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('entries_posting_account').on(table.postingId, table.accountId),
    uniqueIndex('entries_account_position').on(table.accountId, table.position),
    index('entries_account_newest').on(table.accountId, table.id),
    check('entries_amount', sql`${table.amount} <> 0`),
  ],
)
