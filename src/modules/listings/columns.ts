import { sql } from 'drizzle-orm'
import { profiles } from '#modules/people/tables.ts'
import { shownInstant } from '#platform/database/schema.ts'
import type { OfferImage } from './shapes.ts'
import { offers, stock, taxonomy } from './tables.ts'

const owner = {
  handle: profiles.handle,
  displayName: profiles.displayName,
  avatarUrl: sql<string | null>`${profiles.avatar} #>> '{variants,0,url}'`.as('avatar_url'),
}

// Asked of products alone: of the others nothing is shown.
const available = sql<number | null>`case when ${offers.type} = 'product' then (select sum(${stock.available})::int from ${stock} where ${stock.offerId} = ${offers.id}) end`

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
  stock: available.as('stock'),
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
  createdAt: shownInstant(offers.createdAt, 'created'),
  updatedAt: shownInstant(offers.updatedAt, 'updated'),
  publishedAt: shownInstant<string | null>(offers.publishedAt, 'published'),
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

/** What a card in a search is read from: its text as well, to show where the words stand. */
export const foundColumns = { ...cardColumns, description: offers.description }
