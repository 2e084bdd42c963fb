import { sql } from 'drizzle-orm'
import { boolean, check, index, pgSchema, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { offers } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { ContextName, ModerationStatus } from './shapes.ts'

export const reviewsSchema = pgSchema('reviews')

/** What members say of each other (T-14). */
export const reviews = reviewsSchema.table(
  'reviews',
  {
    id: id(),
    authorId: uuid('author_id').notNull().references(() => profiles.id),
    subjectId: uuid('subject_id').notNull().references(() => profiles.id),
    context: text().$type<ContextName>().notNull(),
    /** The order, connection or course; null for a review between peers. */
    contextId: uuid('context_id'),
    /** What its author was in it. */
    authorWas: text('author_was').$type<'buyer' | 'seller'>(),
    rating: smallint().notNull(),
    comment: text().notNull().default(''),
    reply: text(),
    repliedAt: instant('replied_at'),
    /** False for what somebody wrote to a person who had blocked them: it reaches nobody, and they cannot tell (C-8). */
    counts: boolean().notNull().default(true),
    moderationStatus: text('moderation_status').$type<ModerationStatus>().notNull().default('approved'),
    /** Whether everybody sees it: the one condition of all lists, averages and counts. */
    shown: boolean().notNull().generatedAlwaysAs(sql`counts and moderation_status in ('approved', 'pending')`),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('reviews_once').on(table.authorId, table.context, table.contextId).where(sql`context_id is not null`),
    index('reviews_subject').on(table.subjectId, table.id),
    index('reviews_context').on(table.contextId).where(sql`context_id is not null`),
    index('reviews_peers').on(table.authorId, table.subjectId, table.createdAt).where(sql`context = 'peer'`),
    check('reviews_context_name', sql`${table.context} in ('order', 'connection', 'course', 'peer')`),
    check('reviews_context_id', sql`(${table.context} = 'peer') = (${table.contextId} is null)`),
    check('reviews_not_of_oneself', sql`${table.authorId} <> ${table.subjectId}`),
    check('reviews_rating', sql`${table.rating} between 1 and 5`),
    check('reviews_comment', sql`char_length(${table.comment}) <= 2000`),
    check('reviews_reply', sql`char_length(${table.reply}) between 1 and 2000 and (${table.reply} is null) = (${table.repliedAt} is null)`),
    check('reviews_author_was', sql`${table.authorWas} in ('buyer', 'seller')`),
    check('reviews_moderation_status', sql`${table.moderationStatus} in ('approved', 'pending', 'rejected')`),
  ],
)

/** The offers that a review rates as well: those in an order, by who bought them. */
export const reviewOffers = reviewsSchema.table(
  'review_offers',
  {
    reviewId: uuid('review_id').notNull().references(() => reviews.id, { onDelete: 'cascade' }),
    offerId: uuid('offer_id').notNull().references(() => offers.id),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.reviewId] }), index('review_offers_review').on(table.reviewId)],
)
