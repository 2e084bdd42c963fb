import { sql } from 'drizzle-orm'
import { check, index, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import { citext, createdAt, id, instant } from '#platform/database/schema.ts'
import type { InquiryStatus } from './states.ts'

export const inquiriesSchema = pgSchema('inquiries')

/** What visitors wrote to members. Name and address are for the member alone. */
export const inquiries = inquiriesSchema.table(
  'inquiries',
  {
    id: id(),
    profileId: uuid('profile_id').notNull().references(() => profiles.id),
    status: text().$type<InquiryStatus>().notNull(),
    name: text().notNull(),
    email: citext().notNull(),
    subject: text().notNull(),
    message: text().notNull(),
    budget: text().notNull().default(''),
    timeline: text().notNull().default(''),
    answer: text(),
    answeredAt: instant('answered_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('inquiries_profile').on(table.profileId, table.status, table.id),
    index('inquiries_email').on(table.email, table.createdAt),
    check('inquiries_status', sql`${table.status} in ('new', 'read', 'answered', 'archived', 'spam')`),
    check('inquiries_answer', sql`(${table.answer} is null) = (${table.answeredAt} is null) and (${table.status} <> 'answered' or ${table.answer} is not null)`),
  ],
)
