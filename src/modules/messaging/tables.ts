import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { ThreadKind } from './shapes.ts'

export const messagingSchema = pgSchema('messaging')

/** A conversation: of two people, or about something that several have to do with. */
export const threads = messagingSchema.table(
  'threads',
  {
    id: id(),
    kind: text().$type<ThreadKind>().notNull(),
    /** What it is about; null where it is only between two people. */
    subjectId: uuid('subject_id'),
    /** Says what there is only one of: `direct:<a>:<b>` in the order of their ids, `order:<id>`. */
    key: text().notNull(),
    /** The number of its newest message. Whoever writes or reads locks this row first. */
    lastNumber: integer('last_number').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('threads_key').on(table.key),
    check('threads_kind', sql`${table.kind} in ('direct', 'connection', 'order')`),
    check('threads_subject', sql`(${table.kind} = 'direct') = (${table.subjectId} is null)`),
  ],
)

/** Who takes part, how far they have read, and what they have not. */
export const participants = messagingSchema.table(
  'participants',
  {
    threadId: uuid('thread_id').notNull().references(() => threads.id),
    memberId: uuid('member_id').notNull().references(() => profiles.id),
    /** Messages of others that reached them and that they have not read. */
    unread: integer().notNull().default(0),
    readNumber: integer('read_number').notNull().default(0),
    /** The newest message that reached them, or that they wrote. */
    lastNumber: integer('last_number').notNull().default(0),
    /** Where it stands in their list; null while it does not: nothing ever reached them. */
    listedAt: instant('listed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.threadId, table.memberId] }),
    index('participants_list').on(table.memberId, table.listedAt, table.threadId).where(sql`listed_at is not null`),
    index('participants_unread').on(table.memberId).where(sql`unread > 0`),
    check('participants_unread', sql`${table.unread} >= 0`),
    check('participants_read', sql`${table.readNumber} <= ${table.lastNumber}`),
  ],
)

/** What somebody wrote. A deleted one keeps its place, without its words and files. */
export const messages = messagingSchema.table(
  'messages',
  {
    id: id(),
    threadId: uuid('thread_id').notNull().references(() => threads.id),
    /** Its place in the thread. */
    number: integer().notNull(),
    senderId: uuid('sender_id').notNull().references(() => profiles.id),
    content: text().notNull(),
    /** What the sender's program calls it, so that sending it again does not double it. */
    clientId: text('client_id'),
    replyToId: uuid('reply_to_id'),
    /** Participants whom it did not reach: they had blocked the sender (C-8). */
    withheldFrom: uuid('withheld_from').array().notNull().default([]),
    createdAt: createdAt(),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
    /** What its sender made of it while somebody whom it had reached had blocked them: for their own eyes (C-8). */
    heldBack: jsonb('held_back').$type<{ content: string; editedAt: string }>(),
  },
  (table) => [
    uniqueIndex('messages_place').on(table.threadId, table.number),
    uniqueIndex('messages_client').on(table.senderId, table.clientId).where(sql`client_id is not null`),
  ],
)

/** Private files that came with a message. */
export const messageFiles = messagingSchema.table(
  'message_files',
  {
    messageId: uuid('message_id').notNull().references(() => messages.id),
    fileId: uuid('file_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.fileId] }), index('message_files_file').on(table.fileId)],
)
