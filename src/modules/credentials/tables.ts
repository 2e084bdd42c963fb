import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, pgSchema, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'

export const credentials = pgSchema('credentials')

const member = () => uuid('member_id').notNull().references(() => users.id, { onDelete: 'cascade' })

/** Two-step sign-in of a member. It counts from `confirmedAt` on; before, its secret is only being set up. */
export const twoSteps = credentials.table('two_steps', {
  memberId: uuid('member_id').primaryKey().references(() => users.id, { onDelete: 'cascade' }),
  /** The shared secret, encrypted and bound to the member. */
  sealedSecret: text('sealed_secret').notNull(),
  /** The last time step whose code was taken: none is taken twice (RFC 6238, section 5.2). */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  confirmedAt: instant('confirmed_at'),
  createdAt: createdAt(),
})

/** Codes for who has lost the second step's device; each works once. */
export const backupCodes = credentials.table(
  'backup_codes',
  {
    id: id(),
    memberId: member(),
    /** Keyed, and bound to the member: a copy of the database is not enough to guess it. */
    codeHash: text('code_hash').notNull().unique('backup_codes_hash'),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('backup_codes_member').on(table.memberId)],
)

/** Public keys of members' authenticators (Web Authentication). */
export const passkeys = credentials.table(
  'passkeys',
  {
    id: id(),
    memberId: member(),
    credentialId: text('credential_id').notNull().unique('passkeys_credential'),
    publicKey: text('public_key').notNull(),
    /** How often it signed, where its authenticator counts; a step back means a copy of it. */
    counter: bigint({ mode: 'number' }).notNull(),
    transports: text().array().notNull().default([]),
    name: text().notNull(),
    /** Whether it is kept in more than one place, such as an account of the maker's. */
    backedUp: boolean('backed_up').notNull(),
    lastUsedAt: instant('last_used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('passkeys_member').on(table.memberId)],
)

/** Accounts elsewhere that a member signs in with. */
export const connections = credentials.table(
  'connections',
  {
    id: id(),
    memberId: member(),
    provider: text().notNull(),
    /** Whose word it is: subjects are unique only there, and an operator may change where a provider is. */
    issuer: text().notNull(),
    subject: text().notNull(),
    /** What the member calls that account: its address or name there. */
    label: text().notNull(),
    lastUsedAt: instant('last_used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('connections_subject').on(table.provider, table.issuer, table.subject),
    uniqueIndex('connections_member').on(table.memberId, table.provider),
    check('connections_provider', sql`${table.provider} in ('google', 'github')`),
  ],
)

/** Questions that are open: what a browser must bring back, once and soon. Only its hash is kept. */
export const challenges = credentials.table(
  'challenges',
  {
    id: id(),
    kind: text().notNull(),
    hash: text().notNull().unique('challenges_hash'),
    memberId: uuid('member_id').references(() => users.id, { onDelete: 'cascade' }),
    /** What the answer needs, encrypted and bound to the hash. */
    sealedData: text('sealed_data').notNull(),
    tries: smallint().notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('challenges_expiry').on(table.expiresAt), index('challenges_member').on(table.memberId)],
)
