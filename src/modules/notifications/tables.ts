import { sql } from 'drizzle-orm'
import { boolean, check, index, jsonb, pgSchema, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { Choices } from './kinds.ts'

export const notifications = pgSchema('notifications')

const member = (name: string) => uuid(name).references(() => users.id, { onDelete: 'cascade' })

/** What the centre shows. While it is unread, what belongs together joins it instead of standing beside it. */
export const notices = notifications.table(
  'notices',
  {
    id: id(),
    recipientId: member('recipient_id').notNull(),
    /** The name of its definition, and the row of the table of kinds. */
    notice: text().notNull(),
    kind: text().notNull(),
    /** What belongs together; of its own where nothing does. */
    grouping: text().notNull(),
    /** What the latest event said. */
    data: jsonb().notNull(),
    createdAt: createdAt(),
    latestAt: instant('latest_at').notNull(),
    readAt: instant('read_at'),
  },
  (table) => [
    uniqueIndex('notices_open').on(table.recipientId, table.notice, table.grouping).where(sql`read_at is null`),
    index('notices_list').on(table.recipientId, table.latestAt, table.id),
    index('notices_unread').on(table.recipientId, table.latestAt, table.id).where(sql`read_at is null`),
  ],
)

/** Each event that was told to somebody, once. */
export const entries = notifications.table(
  'entries',
  {
    id: id(),
    recipientId: member('recipient_id').notNull(),
    notice: text().notNull(),
    /** Names the event: a second notice of it to the same person is none. */
    key: text().notNull(),
    /** Where the centre shows it; null for those who keep it out of there. */
    noticeId: uuid('notice_id').references(() => notices.id, { onDelete: 'cascade' }),
    actorId: member('actor_id'),
    data: jsonb().notNull(),
    /** Waits for the next digest. */
    forDigest: boolean('for_digest').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('entries_once').on(table.recipientId, table.notice, table.key),
    index('entries_notice').on(table.noticeId, table.actorId),
    index('entries_actor').on(table.actorId),
    index('entries_digest').on(table.recipientId, table.createdAt).where(sql`for_digest`),
  ],
)

/** What members chose; nobody has a row before they do. */
export const preferences = notifications.table(
  'preferences',
  {
    memberId: member('member_id').primaryKey(),
    choices: jsonb().$type<Choices>().notNull().default({}),
    digest: text().$type<'daily' | 'weekly'>().notNull().default('daily'),
    digestHour: smallint('digest_hour').notNull().default(8),
    /** 1 is Monday (ISO 8601). */
    digestWeekday: smallint('digest_weekday').notNull().default(1),
    /** Hours of the day in the member's zone; what makes a sound waits for their end. */
    quietFrom: smallint('quiet_from'),
    quietTo: smallint('quiet_to'),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (table) => [
    check('preferences_digest', sql`${table.digest} in ('daily', 'weekly') and ${table.digestHour} between 0 and 23 and ${table.digestWeekday} between 1 and 7`),
    check('preferences_quiet', sql`(${table.quietFrom} is null) = (${table.quietTo} is null) and ${table.quietFrom} between 0 and 23 and ${table.quietTo} between 0 and 23 and ${table.quietFrom} <> ${table.quietTo}`),
  ],
)
