import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { Variant } from './shapes.ts'

export const media = pgSchema('media')

/**
 * What is in storage, by the hash of what was uploaded; several pictures may share one. A row is here before its
 * files and goes after them, so that a crash never leaves files that nobody knows of.
 */
export const contents = media.table(
  'contents',
  {
    hash: text().primaryKey(),
    widths: integer().array().notNull(),
    /** When AVIF was there in all widths; until then `master` is in storage as well. */
    avifAt: instant('avif_at'),
    /** Its files are being taken away: whoever uploads the same again gets another name. */
    going: boolean().notNull().default(false),
    /** When it was last uploaded or recorded. */
    touchedAt: instant('touched_at').notNull().default(sql`now()`),
  },
  (table) => [index('contents_going').on(table.hash).where(sql`going`), index('contents_without_avif').on(table.touchedAt).where(sql`avif_at is null`)],
)

/** Pictures that members put in. */
export const pictures = media.table(
  'pictures',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull(),
    contentHash: text('content_hash').notNull().references(() => contents.hash),
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
    index('pictures_content').on(table.contentHash),
    check('pictures_size', sql`${table.width} > 0 and ${table.height} > 0`),
  ],
)

/** Private files (F-6): never under a public address. A row is here before its bytes and goes after them. */
export const files = media.table(
  'files',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull(),
    /** `module.what-for`: decides who besides the owner may read it. */
    purpose: text().notNull(),
    /** The name it came with, made harmless; only for the download. */
    name: text().notNull(),
    /** Decided by its content. */
    contentType: text('content_type').notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    /** Where it lies in storage: 128 random bits, told to nobody. */
    storageName: text('storage_name').notNull().unique('files_storage_name'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at'),
    /** Null until its bytes are in storage. */
    storedAt: instant('stored_at'),
    /** Set when it was taken away; the row goes once the bytes are gone. */
    goneAt: instant('gone_at'),
  },
  (table) => [index('files_owner').on(table.ownerId, table.createdAt), index('files_gone').on(table.goneAt).where(sql`gone_at is not null`), index('files_expiry').on(table.expiresAt).where(sql`expires_at is not null`)],
)
