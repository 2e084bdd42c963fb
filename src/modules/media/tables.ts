import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from '#platform/database/schema.ts'
import type { Variant } from './shapes.ts'

export const media = pgSchema('media')

/** Pictures that members put in; the files themselves are in storage, named by their content. */
export const pictures = media.table(
  'pictures',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull(),
    contentHash: text('content_hash').notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Dominant colour as #rrggbb. */
    color: text().notNull(),
    /** ThumbHash of the picture, base64: a blurred stand-in of about 25 bytes. */
    placeholder: text().notNull(),
    variants: jsonb().$type<Variant[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('pictures_owner').on(table.ownerId, table.createdAt),
    check('pictures_size', sql`${table.width} > 0 and ${table.height} > 0`),
  ],
)
