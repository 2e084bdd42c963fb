import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, index, integer, jsonb, pgSchema, primaryKey, text, unique, uniqueIndex, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant, tsvector } from '#platform/database/schema.ts'
import type { OfferFacets, OfferImage, OfferSource, OfferStatus, OfferType, PricingType, Visibility } from './shapes.ts'
import type { HoldState, MovementKind } from './stock-shapes.ts'

export const listings = pgSchema('listings')

/** The controlled vocabulary: offer categories, skills, topics, roles; other types as they come into use. */
export const taxonomy = listings.table(
  'taxonomy',
  {
    id: id(),
    type: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    /** For topics: the definition. */
    description: text().notNull().default(''),
    /** Other slugs that people write for the same. */
    aliases: text().array().notNull().default([]),
    parentId: uuid('parent_id').references((): AnyPgColumn => taxonomy.id),
    color: text(),
    position: integer().notNull().default(0),
    active: boolean().notNull().default(true),
    /** For offer categories: how many offers are open to all. Kept by a reaction. */
    offerCount: integer('offer_count').notNull().default(0),
  },
  (table) => [uniqueIndex('taxonomy_type_slug').on(table.type, table.slug)],
)

/** Everything a member puts forward. */
export const offers = listings.table(
  'offers',
  {
    id: id(),
    ownerId: uuid('owner_id').notNull().references(() => profiles.id),
    slug: text().notNull(),
    type: text().$type<OfferType>().notNull(),
    title: text().notNull(),
    description: text().notNull().default(''),
    body: text(),
    externalUrl: text('external_url'),
    source: jsonb().$type<OfferSource>(),
    categoryId: uuid('category_id').references(() => taxonomy.id),
    tags: text().array().notNull().default([]),
    tools: text().array().notNull().default([]),
    /** Copies of the pictures' unchanging facts, so that a list needs no join; media ids stay the reference. */
    images: jsonb().$type<OfferImage[]>().notNull().default([]),
    pricingType: text('pricing_type').$type<PricingType>().notNull().default('free'),
    priceCents: bigint('price_cents', { mode: 'number' }).notNull().default(0),
    currency: text().notNull().default('usd'),
    facets: jsonb().$type<OfferFacets>().notNull().default({}),
    status: text().$type<OfferStatus>().notNull().default('draft'),
    visibility: text().$type<Visibility>().notNull().default('public'),
    moderationStatus: text('moderation_status').notNull().default('approved'),
    featuredByOwner: boolean('featured_by_owner').notNull().default(false),
    promoted: boolean().notNull().default(false),
    pinned: boolean().notNull().default(false),
    viewCount: integer('view_count').notNull().default(0),
    connectionCount: integer('connection_count').notNull().default(0),
    ratingSum: integer('rating_sum').notNull().default(0),
    ratingCount: integer('rating_count').notNull().default(0),
    /** Rating average times 100, so that it can be an index key; 0 without ratings. */
    ratingRank: integer('rating_rank').notNull().generatedAlwaysAs(sql`case when rating_count = 0 then 0 else rating_sum * 100 / rating_count end`),
    /** Whether everybody finds it in lists: the one condition all public reads share. */
    listed: boolean().notNull().generatedAlwaysAs(sql`status = 'active' and visibility = 'public' and moderation_status in ('approved', 'pending')`),
    /** Title, tags and tools, description, in falling weight, without accents. */
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('english', plain_text(title)), 'A') || setweight(to_tsvector('english', words_of(tags) || ' ' || words_of(tools)), 'B') || setweight(to_tsvector('english', plain_text(left(description, 4000))), 'C')`,
    ),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
    publishedAt: instant('published_at'),
  },
  (table) => [
    uniqueIndex('offers_owner_slug').on(table.ownerId, table.slug),
    index('offers_owner_status').on(table.ownerId, table.status),
    index('offers_status_type').on(table.status, table.type),
    index('offers_category_status').on(table.categoryId, table.status),
    index('offers_created').on(table.createdAt),
    index('offers_promoted_created').on(table.promoted, table.createdAt),
    index('offers_listed_newest').on(table.publishedAt, table.id).where(sql`listed`),
    index('offers_listed_category').on(table.categoryId, table.publishedAt, table.id).where(sql`listed`),
    index('offers_listed_category_owner').on(table.categoryId, table.ownerId).where(sql`listed`),
    index('offers_listed_type').on(table.type, table.publishedAt, table.id).where(sql`listed`),
    index('offers_listed_popular').on(table.viewCount, table.id).where(sql`listed`),
    index('offers_listed_rating').on(table.ratingRank, table.id).where(sql`listed`),
    index('offers_listed_price').on(table.priceCents, table.id).where(sql`listed`),
    index('offers_listed_free').on(sql`(${table.pricingType} = 'free')`, table.publishedAt, table.id).where(sql`listed`),
    index('offers_listed_owner').on(table.ownerId, table.publishedAt, table.id).where(sql`listed`),
    index('offers_listed_changed').on(table.updatedAt).where(sql`listed`),
    index('offers_listed_facets').on(table.categoryId, table.type, table.pricingType, table.ratingRank).where(sql`listed`),
    // What waits to be put into such an index is read by every search: it goes in at once.
    index('offers_search').using('gin', table.search, sql`quarters_of(${table.publishedAt})`).with({ fastupdate: false }).where(sql`listed`),
    index('offers_tags').using('gin', table.tags),
    index('offers_tools').using('gin', table.tools),
    check('offers_title', sql`char_length(${table.title}) between 1 and 200`),
    check('offers_price', sql`${table.priceCents} >= 0`),
    check('offers_status', sql`${table.status} in ('draft', 'active', 'paused', 'archived', 'sold')`),
    check('offers_visibility', sql`${table.visibility} in ('public', 'unlisted', 'private')`),
    check('offers_rating', sql`${table.ratingSum} between ${table.ratingCount} and 5 * ${table.ratingCount}`),
  ],
)

/** Slugs that an offer had before; they redirect. */
export const oldSlugs = listings.table(
  'old_slugs',
  {
    ownerId: uuid('owner_id').notNull(),
    slug: text().notNull(),
    offerId: uuid('offer_id').notNull().references(() => offers.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.slug] }), index('old_slugs_offer').on(table.offerId)],
)

/** Files that come with an offer: what its buyers download. Private, and only their ids are here. */
export const offerFiles = listings.table(
  'offer_files',
  {
    offerId: uuid('offer_id').notNull().references(() => offers.id, { onDelete: 'cascade' }),
    fileId: uuid('file_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.fileId] }), index('offer_files_file').on(table.fileId)],
)

/** One row per viewer and day, folded into offers.view_count by a job. */
export const offerViews = listings.table(
  'offer_views',
  {
    offerId: uuid('offer_id').notNull().references(() => offers.id, { onDelete: 'cascade' }),
    /** The member's id, or a keyed hash of address and browser that changes every day. */
    viewer: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    counted: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.viewer, table.day] }), index('offer_views_waiting').on(table.offerId).where(sql`not counted`)],
)

/**
 * How many pieces there are of what is sold by the piece: products, and artworks (of which there is one). `held` are
 * promised to orders that are not paid yet. Narrow and apart from the offer, because every order writes here.
 */
export const stock = listings.table(
  'stock',
  {
    id: id(),
    offerId: uuid('offer_id').notNull().references(() => offers.id),
    /** For offers with variants; null counts the offer itself. */
    variantId: uuid('variant_id'),
    onHand: integer('on_hand').notNull(),
    held: integer().notNull().default(0),
    /** What can still be bought. */
    available: integer().notNull().generatedAlwaysAs(sql`on_hand - held`),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (table) => [
    unique('stock_offer_variant').on(table.offerId, table.variantId).nullsNotDistinct(),
    check('stock_never_oversold', sql`${table.held} between 0 and ${table.onHand}`),
  ],
)

/** Every change of a stock and why, with what was there afterwards. Append-only by the database's own rules. */
export const stockMovements = listings.table(
  'stock_movements',
  {
    id: id(),
    stockId: uuid('stock_id').notNull().references(() => stock.id),
    kind: text().$type<MovementKind>().notNull(),
    /** Added to what is there, or taken from it. */
    quantity: integer().notNull(),
    /** Added to what is held of it. */
    heldChange: integer('held_change').notNull(),
    onHand: integer('on_hand').notNull(),
    held: integer().notNull(),
    /** The hold that it belongs to; null for what its owner changed. */
    holdId: uuid('hold_id'),
    actorId: uuid('actor_id'),
    createdAt: createdAt(),
  },
  (table) => [
    index('stock_movements_stock').on(table.stockId, table.id),
    uniqueIndex('stock_movements_once').on(table.holdId, table.kind).where(sql`hold_id is not null`),
    check('stock_movements_kind', sql`${table.kind} in ('opening', 'adjusted', 'held', 'released', 'taken', 'returned')`),
  ],
)

/** Pieces that are promised to somebody, by the id of what they are promised for. */
export const stockHolds = listings.table(
  'stock_holds',
  {
    id: uuid().primaryKey(),
    stockId: uuid('stock_id').notNull().references(() => stock.id),
    quantity: integer().notNull(),
    state: text().$type<HoldState>().notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (table) => [
    index('stock_holds_held').on(table.stockId).where(sql`state = 'held'`),
    check('stock_holds_quantity', sql`${table.quantity} > 0`),
    check('stock_holds_state', sql`${table.state} in ('held', 'released', 'taken', 'returned')`),
  ],
)
