import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, index, integer, jsonb, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { taxonomy } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant, tsvector } from '#platform/database/schema.ts'
import type { AskImage, AskType, DraftValues } from './shapes.ts'
import type { AskStatus } from './states.ts'

export const asksSchema = pgSchema('asks')

const updatedAt = () => instant('updated_at').notNull().default(sql`now()`)

/** What members need. */
export const asks = asksSchema.table(
  'asks',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull().references(() => profiles.id),
    slug: text().notNull(),
    type: text().$type<AskType>().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    /** A copy of the picture's unchanging facts, so that a list needs no join. */
    image: jsonb().$type<AskImage>(),
    categoryId: uuid('category_id').references(() => taxonomy.id),
    tags: text().array().notNull().default([]),
    tools: text().array().notNull().default([]),
    isPaid: boolean('is_paid').notNull().default(false),
    budgetMinCents: bigint('budget_min_cents', { mode: 'number' }),
    budgetMaxCents: bigint('budget_max_cents', { mode: 'number' }),
    currency: text().notNull().default('usd'),
    status: text().$type<AskStatus>().notNull().default('open'),
    moderationStatus: text('moderation_status').notNull().default('approved'),
    viewCount: integer('view_count').notNull().default(0),
    /** How many answered it; written by connections. */
    responseCount: integer('response_count').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    fulfilledAt: instant('fulfilled_at'),
    expiresAt: instant('expires_at'),
    /** When its owner is to be told that it runs out; null once they were. */
    remindAt: instant('remind_at'),
    archivedAt: instant('archived_at'),
    /** Whether everybody may see it in lists, in whatever state. */
    listed: boolean().notNull().generatedAlwaysAs(sql`archived_at is null and moderation_status in ('approved', 'pending')`),
    /** Listed, and somebody is still needed: what lists show unless a state is chosen. */
    wanted: boolean().notNull().generatedAlwaysAs(sql`archived_at is null and moderation_status in ('approved', 'pending') and status in ('open', 'in_progress')`),
    /** Title, tags and tools, description, in falling weight, without accents. */
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('english', plain_text(title)), 'A') || setweight(to_tsvector('english', words_of(tags) || ' ' || words_of(tools)), 'B') || setweight(to_tsvector('english', plain_text(left(description, 4000))), 'C')`,
    ),
  },
  (table) => [
    uniqueIndex('asks_owner_slug').on(table.ownerId, table.slug),
    index('asks_owner_status').on(table.ownerId, table.status),
    index('asks_status_type').on(table.status, table.type),
    index('asks_category_status').on(table.categoryId, table.status),
    index('asks_status_created').on(table.status, table.createdAt, table.id),
    index('asks_paid_status').on(table.isPaid, table.status),
    index('asks_wanted_newest').on(table.createdAt, table.id).where(sql`wanted`),
    index('asks_wanted_category').on(table.categoryId, table.createdAt, table.id).where(sql`wanted`),
    index('asks_wanted_type').on(table.type, table.createdAt, table.id).where(sql`wanted`),
    index('asks_wanted_paid').on(table.isPaid, table.createdAt, table.id).where(sql`wanted`),
    index('asks_wanted_popular').on(table.viewCount, table.id).where(sql`wanted`),
    index('asks_listed_popular').on(table.status, table.viewCount, table.id).where(sql`listed`),
    index('asks_listed_owner').on(table.ownerId, table.createdAt, table.id).where(sql`listed`),
    index('asks_listed_changed').on(table.updatedAt).where(sql`listed`),
    index('asks_listed_facets').on(table.categoryId, table.type, table.isPaid, table.status).where(sql`listed`),
    index('asks_search').using('gin', table.search),
    index('asks_tags').using('gin', table.tags),
    index('asks_tools').using('gin', table.tools),
    index('asks_running_out').on(table.expiresAt).where(sql`wanted and expires_at is not null`),
    index('asks_to_remind').on(table.remindAt).where(sql`remind_at is not null`),
    check('asks_title', sql`char_length(${table.title}) between 1 and 200`),
    check('asks_type', sql`${table.type} in ('beta_tester', 'feedback', 'collaborator', 'learning', 'hire', 'advice', 'introduction')`),
    check('asks_status', sql`${table.status} in ('open', 'in_progress', 'fulfilled', 'closed')`),
    check('asks_fulfilled', sql`(${table.status} = 'fulfilled') = (${table.fulfilledAt} is not null)`),
    check('asks_budget', sql`${table.budgetMinCents} >= 0 and ${table.budgetMaxCents} >= 0 and ${table.budgetMinCents} <= ${table.budgetMaxCents}`),
    check('asks_unpaid', sql`${table.isPaid} or (${table.budgetMinCents} is null and ${table.budgetMaxCents} is null)`),
  ],
)

/** Slugs that an ask had before; they redirect. */
export const oldSlugs = asksSchema.table(
  'old_slugs',
  {
    ownerId: uuid('owner_id').notNull(),
    slug: text().notNull(),
    askId: uuid('ask_id').notNull().references(() => asks.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.slug] }), index('asks_old_slugs_ask').on(table.askId)],
)

/** One row per viewer and day, folded into asks.view_count by a job. */
export const askViews = asksSchema.table(
  'ask_views',
  {
    askId: uuid('ask_id').notNull().references(() => asks.id, { onDelete: 'cascade' }),
    /** The member's id, or a keyed hash of address and browser that changes every day. */
    viewer: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    counted: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.askId, table.viewer, table.day] }), index('ask_views_waiting').on(table.askId).where(sql`not counted`)],
)

/** What somebody is still writing: one new ask per member, as it was typed, seen by nobody else. */
export const drafts = asksSchema.table('drafts', {
  ownerId: uuid('owner_id').primaryKey().references(() => profiles.id, { onDelete: 'cascade' }),
  values: jsonb().$type<DraftValues>().notNull(),
  updatedAt: updatedAt(),
})
