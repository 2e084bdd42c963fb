import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgSchema, text } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { ToolCategory, ToolPricing } from './shapes.ts'

export const tools = pgSchema('tools')

/** The tools directory, as the curated file last said it. What the file no longer names stays, inactive: offers go on naming it. */
export const toolEntries = tools.table(
  'entries',
  {
    id: id(),
    slug: text().notNull().unique('entries_slug'),
    name: text().notNull(),
    tagline: text().notNull(),
    description: text().notNull(),
    website: text().notNull(),
    category: text().$type<ToolCategory>().notNull(),
    pricing: text().$type<ToolPricing>().notNull(),
    bestFor: text('best_for').array().notNull(),
    usageTips: text('usage_tips').array().notNull(),
    /** Other slugs that mean this tool: earlier names, longer ones. */
    aliases: text().array().notNull().default([]),
    position: integer().notNull(),
    active: boolean().notNull().default(true),
    /** Of everything above: an entry is written only where the file says something else. */
    contentHash: text('content_hash').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (table) => [index('entries_active').on(table.active, table.position), check('entries_slug_shape', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)],
)
