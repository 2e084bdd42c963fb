import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { citext, createdAt, id, instant } from './database/schema.ts'

export const platform = pgSchema('platform')

/** Facts that modules announced, in the transaction that made them true; `dispatchedAt` is set once their jobs exist. */
export const events = platform.table(
  'events',
  {
    id: id(),
    name: text().notNull(),
    payload: jsonb().notNull(),
    actorId: uuid('actor_id'),
    createdAt: createdAt(),
    dispatchedAt: instant('dispatched_at'),
  },
  (table) => [index('events_waiting').on(table.id).where(sql`dispatched_at is null`)],
)

/** Which reaction has handled which event: what makes a reaction idempotent. */
export const reactionsDone = platform.table(
  'reactions_done',
  { eventId: uuid('event_id').notNull(), reaction: text().notNull(), doneAt: createdAt() },
  (table) => [primaryKey({ columns: [table.eventId, table.reaction] })],
)

/** The stored answer of a command that was called with an Idempotency-Key. */
export const idempotencyKeys = platform.table(
  'idempotency_keys',
  {
    actor: text().notNull(),
    command: text().notNull(),
    key: text().notNull(),
    bodyHash: text('body_hash').notNull(),
    answer: jsonb(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.actor, table.command, table.key] }), index('idempotency_keys_created').on(table.createdAt)],
)

/** Mail that was sent while no SMTP server is configured; readable at /dev/outbox. */
export const outbox = platform.table('outbox', {
  id: id(),
  recipient: text().notNull(),
  subject: text().notNull(),
  html: text().notNull(),
  text: text().notNull(),
  headers: jsonb().$type<Record<string, string>>().notNull().default({}),
  attempts: integer().notNull().default(1),
  createdAt: createdAt(),
})

/** Mail that came back, was refused for good, or was called unwanted; `addressIsDead` while nothing more is sent there. */
export const mailTroubles = platform.table(
  'mail_troubles',
  {
    id: id(),
    recipient: citext().notNull(),
    kind: text().$type<'refused' | 'bounced' | 'complained'>().notNull(),
    addressIsDead: boolean('address_is_dead').notNull(),
    detail: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('mail_troubles_dead').on(table.recipient).where(sql`address_is_dead`)],
)

/** The words that stand in what everybody may read, as they are written: what typed words are measured by. `found`: in about how many texts. */
export const words = platform.table(
  'words',
  {
    word: text().primaryKey(),
    found: integer().notNull(),
    /** What the full-text index makes of it; null for a stop word. */
    stem: text().generatedAlwaysAs(sql`(ts_lexize('english_stem', word))[1]`),
    /** The word, and what is left of it when any one letter is taken away: two words that are a slip apart have one of these in common. */
    shapes: text().array().notNull().generatedAlwaysAs(sql`shapes_of(word)`),
  },
  (table) => [
    index('words_beginning').on(sql`${table.word} collate "C"`),
    index('words_stem').on(table.stem),
    index('words_shapes').using('gin', table.shapes),
    index('words_alike').using('gin', sql`${table.word} gin_trgm_ops`),
  ],
)

/** Until when each source of words has been read. */
export const wordSources = platform.table('word_sources', { name: text().primaryKey(), readUntil: instant('read_until').notNull() })

/** How far each member's line of live events has come. Locked by whoever adds to it until they have committed, so that no number is committed after a higher one. */
export const liveLines = platform.table('live_lines', { memberId: uuid('member_id').primaryKey(), lastNumber: bigint('last_number', { mode: 'number' }).notNull() })

/** What members are told live, numbered for each of them; kept for two days for those whose line was down. */
export const liveEvents = platform.table(
  'live_events',
  {
    memberId: uuid('member_id').notNull(),
    number: bigint({ mode: 'number' }).notNull(),
    type: text().notNull(),
    body: jsonb().$type<Record<string, unknown>>().notNull(),
    /** What it tells of, where its words may be taken back. */
    subjectId: uuid('subject_id'),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.number] }), index('live_events_created').on(table.createdAt), index('live_events_subject').on(table.subjectId).where(sql`subject_id is not null`)],
)

/** Facts about this installation that are set once (the owner token's hash, the demo's seed). */
export const facts = platform.table('facts', { name: text().primaryKey(), value: jsonb().notNull(), createdAt: createdAt() })
