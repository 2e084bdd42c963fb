import { plainText } from '#platform/plain-text.ts'
import { excerptAround, type MarkedPart, markedParts } from '#platform/search/marked-parts.ts'
import { type Rating, ratingOf } from '#platform/rating.ts'
import type { Offer, OfferFacets, OfferImage, OfferSource, OfferStatus, OfferType, PricingType, Visibility } from './shapes.ts'

/** One offer as the queries read it: the offer, its category's slug and its owner. */
export interface OfferReading {
  id: string
  slug: string
  type: OfferType
  title: string
  description: string
  body: string | null
  externalUrl: string | null
  source: OfferSource | null
  categorySlug: string | null
  tags: string[]
  tools: string[]
  images: OfferImage[]
  pricingType: PricingType
  priceCents: number
  currency: string
  facets: OfferFacets
  /** Of a product: how many pieces can still be bought. */
  stock: number | null
  status: OfferStatus
  visibility: Visibility
  moderationStatus: string
  featuredByOwner: boolean
  promoted: boolean
  pinned: boolean
  viewCount: number
  connectionCount: number
  ratingSum: number
  ratingCount: number
  createdAt: string
  updatedAt: string
  publishedAt: string | null
  ownerId: string
  handle: string
  displayName: string
  avatarUrl: string | null
}

/** Where an offer stands. */
export const offerPath = (handle: string, slug: string): string => `/@${handle}/${slug}`

/** An offer as the API answers it. */
export function presentOffer(row: OfferReading): Offer {
  return {
    id: row.id,
    type: row.type,
    slug: row.slug,
    url: offerPath(row.handle, row.slug),
    title: row.title,
    description: row.description,
    body: row.body,
    status: row.status,
    visibility: row.visibility,
    moderationStatus: row.moderationStatus,
    owner: { id: row.ownerId, handle: row.handle, displayName: row.displayName, avatarUrl: row.avatarUrl },
    categorySlug: row.categorySlug,
    tags: row.tags,
    tools: row.tools,
    pricing: { type: row.pricingType, priceCents: row.priceCents, currency: row.currency },
    externalUrl: row.externalUrl,
    source: row.source,
    images: row.images,
    gig: row.facets.gig,
    product: row.facets.product && { ...row.facets.product, stock: row.stock ?? 0 },
    artwork: row.facets.artwork,
    featuredByOwner: row.featuredByOwner,
    promoted: row.promoted,
    pinned: row.pinned,
    viewCount: row.viewCount,
    connectionCount: row.connectionCount,
    rating: ratingOf(row),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    publishedAt: row.publishedAt,
  }
}

/** An offer as a card shows it. */
export interface OfferCard {
  id: string
  url: string
  type: OfferType
  title: string
  status: OfferStatus
  /** There is an address to go to: an app that can be tried. */
  hasLink: boolean
  cover: OfferImage | null
  pricing: { type: PricingType; priceCents: number; currency: string }
  owner: { id: string; handle: string; displayName: string; avatarUrl: string | null }
  rating: Rating
  /** In a search: its title and the part of its text with the words that were looked for, taken apart at them. */
  found?: { title: MarkedPart[]; excerpt: MarkedPart[] | null }
}

/** What the query reads for a card. */
export interface CardReading extends Pick<OfferReading, 'id' | 'slug' | 'type' | 'title' | 'status' | 'pricingType' | 'priceCents' | 'currency' | 'ratingSum' | 'ratingCount' | 'ownerId' | 'handle' | 'displayName' | 'avatarUrl'> {
  cover: OfferImage | null
  hasLink: boolean
  /** Read only in a search. */
  description?: string
}

/** A card from what was read for it. */
export function presentCard(row: CardReading, marks?: readonly string[]): OfferCard {
  const excerpt = row.description === undefined ? null : excerptAround(plainText(row.description, 4_000), marks)
  const found = marks && { title: markedParts(row.title, marks), excerpt: excerpt === null ? null : markedParts(excerpt, marks) }
  return {
    id: row.id,
    url: `/@${row.handle}/${row.slug}`,
    type: row.type,
    title: row.title,
    status: row.status,
    hasLink: row.hasLink,
    cover: row.cover,
    pricing: { type: row.pricingType, priceCents: row.priceCents, currency: row.currency },
    owner: { id: row.ownerId, handle: row.handle, displayName: row.displayName, avatarUrl: row.avatarUrl },
    rating: ratingOf(row),
    ...(found && { found }),
  }
}
