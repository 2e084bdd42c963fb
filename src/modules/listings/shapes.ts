import { z } from 'zod'
import { PictureShape } from '#modules/media/shapes.ts'
import { amountShape, currencyShape } from '#platform/money.ts'
import { line, prose, slugShape, webAddress } from '#platform/text.ts'
import { offerStatuses } from './states.ts'

/** The kinds of thing a member may put forward. */
export const offerTypes = ['app', 'template', 'showcase', 'artwork', 'product', 'gig', 'course', 'post', 'link', 'service', 'mentorship', 'skill', 'feedback'] as const
export type OfferType = (typeof offerTypes)[number]

export const visibilities = ['public', 'unlisted', 'private'] as const
export type Visibility = (typeof visibilities)[number]

export const pricingTypes = ['free', 'one_time', 'hourly', 'monthly', 'custom'] as const
export type PricingType = (typeof pricingTypes)[number]

export type { OfferStatus } from './states.ts'

export const offerTypeShape = z.enum(offerTypes, { error: `Choose one of: ${offerTypes.join(', ')}.` })

/** A picture as it is shown on an offer. */
export const OfferImageShape = PictureShape.extend({ alt: z.string() })
export type OfferImage = z.output<typeof OfferImageShape>

const days = { error: 'Use 1 to 365 days.' }

/** The fields of each facet, as a change takes them: without defaults, so that what is absent stays as it is. */
export const facetFields = {
  gig: { deliveryDays: z.int(days).min(1, days).max(365, days), revisions: z.int().min(0).max(50) },
  product: {
    sku: line(64),
    stock: z.int().min(0).max(1_000_000),
    reorderThreshold: z.int().min(0).max(1_000_000),
    weightGrams: z.int().min(0).max(1_000_000).optional(),
    materials: line(200).optional(),
  },
  artwork: {
    medium: line(120),
    dimensions: line(120),
    edition: line(60).optional(),
    /** True: shipped like goods; else delivered as a file. */
    physical: z.boolean(),
  },
}

const { gig, product, artwork } = facetFields
export const GigShape = z.strictObject({ ...gig, revisions: gig.revisions.default(0) })
export const ProductShape = z.strictObject({ ...product, sku: product.sku.default(''), stock: product.stock.default(0), reorderThreshold: product.reorderThreshold.default(0) })
export const ArtworkShape = z.strictObject({ ...artwork, medium: artwork.medium.default(''), dimensions: artwork.dimensions.default(''), physical: artwork.physical.default(false) })

/** What only one type of offer has. How many pieces of a product there are is counted elsewhere, see stock.ts. */
export interface OfferFacets {
  gig?: z.output<typeof GigShape>
  product?: Omit<z.output<typeof ProductShape>, 'stock'>
  artwork?: z.output<typeof ArtworkShape>
}

const digitalTypes: readonly OfferType[] = ['app', 'template', 'course']

/** Whether an offer reaches its buyer as files and not as work or in a parcel (T-2). */
export const isDigital = ({ type, facets }: { type: OfferType; facets: OfferFacets }): boolean => digitalTypes.includes(type) || (type === 'artwork' && facets.artwork?.physical !== true)

/** What private files that come with an offer are sent for. */
export const downloadPurpose = 'listings.download'
/** As many as come with an offer. */
export const mostDownloads = 10

/** `PUT /offers/:id/files`: the whole list, in its order. */
export const PutFiles = z.strictObject({
  mediaIds: z.array(z.uuid()).max(mostDownloads, { error: `Use at most ${mostDownloads} files.` }).transform((ids) => [...new Set(ids)]),
})

/** A file that comes with an offer, as its owner and its buyers see it; `bytes` is its size. */
export const DownloadShape = z.object({ id: z.uuid(), name: z.string(), contentType: z.string(), bytes: z.int() })
export type Download = z.output<typeof DownloadShape>

/** Where an offer was brought in from; `metadata` is what was said there (stars, licence, author …), for show only. */
const metadata = z.record(line(40, 1), z.union([line(200), z.number(), z.boolean()])).refine((said) => Object.keys(said).length <= 20, { error: 'Use at most 20 facts.' })
export const SourceShape = z.strictObject({ type: z.enum(['github', 'gitlab', 'figma', 'url', 'manual']), url: webAddress.optional(), metadata: metadata.optional() })
export type OfferSource = z.output<typeof SourceShape>

const pricingFields = {
  type: z.enum(pricingTypes, { error: `Choose one of: ${pricingTypes.join(', ')}.` }),
  priceCents: amountShape,
  currency: currencyShape,
}

export const PricingShape = z
  .strictObject({ ...pricingFields, priceCents: amountShape.default(0), currency: currencyShape.default('usd') })
  .refine((pricing) => pricing.type !== 'free' || pricing.priceCents === 0, { path: ['priceCents'], error: 'What is free has the price 0.' })

/** The fields that a member writes; the same for creating and changing. */
export const offerFields = {
  title: line(200, 1),
  description: prose(20_000),
  body: prose(100_000).nullable(),
  categorySlug: slugShape.nullable(),
  tags: z.array(slugShape).max(10, { error: 'Use at most 10 tags.' }).transform((tags) => [...new Set(tags)]),
  tools: z.array(slugShape).max(20, { error: 'Name at most 20 tools.' }).transform((tools) => [...new Set(tools)]),
  pricing: PricingShape,
  externalUrl: webAddress.nullable(),
  source: SourceShape.nullable(),
  images: z.array(z.strictObject({ mediaId: z.uuid(), alt: line(300).default('') })).max(10, { error: 'Use at most 10 pictures.' }),
  visibility: z.enum(visibilities, { error: `Choose one of: ${visibilities.join(', ')}.` }),
  featuredByOwner: z.boolean(),
  pinned: z.boolean(),
  gig: GigShape,
  product: ProductShape,
  artwork: ArtworkShape,
}

const optionalFields = z.strictObject(offerFields).partial().shape

/** `POST /offers`. */
export const CreateOffer = z.strictObject({
  ...optionalFields,
  type: offerTypeShape,
  title: offerFields.title,
  status: z.enum(['draft', 'active'], { error: 'A new offer is draft or active.' }).default('draft'),
})

/** `PATCH /offers/:id`: what is absent stays as it is, also inside pricing and facets. The type never changes; an old slug goes on redirecting. */
export const ChangeOffer = z.strictObject({
  ...optionalFields,
  slug: slugShape.max(80).optional(),
  pricing: z.strictObject(pricingFields).partial().optional(),
  gig: z.strictObject(gig).partial().optional(),
  product: z.strictObject(product).partial().optional(),
  artwork: z.strictObject(artwork).partial().optional(),
})

/** `POST /offers/bulk`: what is done with each of these offers. */
export const BulkOffers = z.strictObject({
  ids: z.array(z.uuid()).min(1, { error: 'Choose at least one offer.' }).max(100, { error: 'Choose at most 100 offers.' }),
  action: z.enum(['publish', 'pause', 'archive'], { error: 'Choose publish, pause or archive.' }),
})
export type Bulk = z.output<typeof BulkOffers>

/** What became of one of them; `code` says why not. */
export const BulkResultShape = z.object({ id: z.uuid(), ok: z.boolean(), code: z.string().optional() })
export type BulkResult = z.output<typeof BulkResultShape>

/** The answer to everything that gives one offer, and an item of every list of offers. */
export const OfferShape = z.object({
  id: z.uuid(),
  type: z.enum(offerTypes),
  slug: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.string(),
  body: z.string().nullable(),
  status: z.enum(offerStatuses),
  visibility: z.enum(visibilities),
  moderationStatus: z.string(),
  owner: z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() }),
  categorySlug: z.string().nullable(),
  tags: z.array(z.string()),
  tools: z.array(z.string()),
  pricing: z.object({ type: z.enum(pricingTypes), priceCents: z.int(), currency: z.string() }),
  externalUrl: z.string().nullable(),
  source: z.object({ type: z.string(), url: z.string().optional(), metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional() }).nullable(),
  images: z.array(OfferImageShape),
  gig: z.object({ deliveryDays: z.int(), revisions: z.int() }).optional(),
  product: z.object({ sku: z.string(), stock: z.int(), reorderThreshold: z.int(), weightGrams: z.int().optional(), materials: z.string().optional() }).optional(),
  artwork: z.object({ medium: z.string(), dimensions: z.string(), edition: z.string().optional(), physical: z.boolean() }).optional(),
  featuredByOwner: z.boolean(),
  promoted: z.boolean(),
  pinned: z.boolean(),
  viewCount: z.int(),
  connectionCount: z.int(),
  rating: z.object({ average: z.number().nullable(), count: z.int() }),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedAt: z.string().nullable(),
})

export type Offer = z.output<typeof OfferShape>
