import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { ThingKind } from './shapes.ts'

export const favouritesSchema = pgSchema('favourites')

/** Named lists of things that a member keeps. */
export const collections = favouritesSchema.table(
  'collections',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull().references(() => profiles.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The one list that a single press saves into. */
    isDefault: boolean('is_default').notNull().default(false),
    /** Since when whoever has the link may read it; null while it is private. */
    sharedAt: instant('shared_at'),
    /** Part of what the link is signed over: a higher one ends all links before it. The link itself is kept nowhere. */
    linkVersion: integer('link_version').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
    /** Deleted, and still to be had back for a while. */
    deletedAt: instant('deleted_at'),
  },
  (table) => [
    uniqueIndex('collections_default').on(table.ownerId).where(sql`is_default`),
    uniqueIndex('collections_name').on(table.ownerId, sql`lower(${table.name})`).where(sql`deleted_at is null`),
    index('collections_owner').on(table.ownerId),
    index('collections_deleted').on(table.deletedAt).where(sql`deleted_at is not null`),
    check('collections_name_length', sql`char_length(${table.name}) between 1 and 80`),
    check('collections_default_stays', sql`not (${table.isDefault} and ${table.deletedAt} is not null)`),
  ],
)

/** What is in a list. The thing belongs to another module and may be gone: whoever reads an entry looks for it. */
export const entries = favouritesSchema.table(
  'entries',
  {
    id: id(),
    collectionId: uuid('collection_id').notNull().references(() => collections.id, { onDelete: 'cascade' }),
    kind: text().$type<ThingKind>().notNull(),
    thingId: uuid('thing_id').notNull(),
    /** Its owner's own words, for nobody else. */
    note: text().notNull().default(''),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('entries_once').on(table.collectionId, table.kind, table.thingId),
    index('entries_newest').on(table.collectionId, table.id),
    check('entries_kind', sql`${table.kind} in ('offer', 'ask', 'person', 'tool')`),
    check('entries_note', sql`char_length(${table.note}) <= 500`),
  ],
)
