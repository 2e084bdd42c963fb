import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import type { OfferImage } from './shapes.ts'
import { offers, taxonomy } from './tables.ts'

/** An instant as answers show it. Written by the database: reading 72 dates to write them again was a twentieth of a list's work. */
const shown = <Shown extends string | null = string>(column: PgColumn, name: string) => sql<Shown>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as(name)

const owner = {
  handle: profiles.handle,
  displayName: profiles.displayName,
  avatarUrl: sql<string | null>`${profiles.avatar} #>> '{variants,0,url}'`.as('avatar_url'),
}

/** What a whole offer is read from. */
export const offerColumns = {
  id: offers.id,
  slug: offers.slug,
  type: offers.type,
  title: offers.title,
  description: offers.description,
  body: offers.body,
  externalUrl: offers.externalUrl,
  source: offers.source,
  categorySlug: taxonomy.slug,
  tags: offers.tags,
  tools: offers.tools,
  images: offers.images,
  pricingType: offers.pricingType,
  priceCents: offers.priceCents,
  currency: offers.currency,
  facets: offers.facets,
  status: offers.status,
  visibility: offers.visibility,
  moderationStatus: offers.moderationStatus,
  featuredByOwner: offers.featuredByOwner,
  promoted: offers.promoted,
  pinned: offers.pinned,
  viewCount: offers.viewCount,
  connectionCount: offers.connectionCount,
  ratingSum: offers.ratingSum,
  ratingCount: offers.ratingCount,
  createdAt: shown(offers.createdAt, 'created'),
  updatedAt: shown(offers.updatedAt, 'updated'),
  publishedAt: shown<string | null>(offers.publishedAt, 'published'),
  ownerId: offers.ownerId,
  ...owner,
}

/** What a card is read from: a fraction of the bytes. */
export const cardColumns = {
  id: offers.id,
  ownerId: offers.ownerId,
  slug: offers.slug,
  type: offers.type,
  title: offers.title,
  cover: sql<OfferImage | null>`${offers.images} -> 0`.as('cover'),
  status: offers.status,
  hasLink: sql<boolean>`${offers.externalUrl} is not null`.as('has_link'),
  pricingType: offers.pricingType,
  priceCents: offers.priceCents,
  currency: offers.currency,
  ratingSum: offers.ratingSum,
  ratingCount: offers.ratingCount,
  ...owner,
}
