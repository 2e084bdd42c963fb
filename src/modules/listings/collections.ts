import { pictureBounds } from '#modules/media/policy.ts'
import { SentFile } from '#platform/api.ts'
import { z } from 'zod'
import { amountShape, currencyShape } from '#platform/money.ts'
import { type Buyer, BuyerShape } from './buyers.ts'
import { type ChangeOffer, type CreateOffer, facetFields, type Offer, offerFields, OfferShape } from './shapes.ts'
import type { OwnerStep } from './states.ts'

type Create = z.input<typeof CreateOffer>
type Change = z.input<typeof ChangeOffer>

/** One of the thin typed collections over the same offers: its shapes, and how they read as an offer. */
export interface Collection {
  path: string
  type: Offer['type']
  noun: string
  create: z.ZodType
  change: z.ZodType
  answer: z.ZodType
  toCreate(body: never): Create
  toChange(body: never): Change
  /** Whether POST also takes multipart/form-data with a picture as `file`. */
  takesFile?: number
  /** A step that a body asks for besides its fields, given where the offer stands. */
  step?(body: never, status: Offer['status']): OwnerStep | undefined
  /** How it is shown; to its owner with who bought it. */
  present(offer: Offer, toOwner?: { buyer: Buyer | null }): object
}

const { title, description, categorySlug, tags, tools, images, visibility, externalUrl } = offerFields
const common = z.strictObject({ description, categorySlug, tags, tools, images, visibility }).partial().shape
const status = z.enum(['draft', 'active'], { error: 'A new offer is draft or active.' })
const price = { priceCents: amountShape, currency: currencyShape.optional() }

type Price = z.output<typeof amountShape> | undefined
type Coin = z.output<typeof currencyShape> | undefined

/** The flat price of a typed body as a pricing; nothing where it gives neither part. */
function priced(priceCents: Price, currency: Coin): { pricing?: { type: 'one_time'; priceCents?: number; currency?: NonNullable<Coin> } } {
  if (priceCents === undefined && currency === undefined) return {}
  return { pricing: { type: 'one_time', ...(priceCents !== undefined && { priceCents }), ...(currency && { currency }) } }
}

/** Those of a facet's fields that a body gives; nothing where it gives none. */
function given<Fields extends object>(fields: Fields): Partial<Fields> | undefined {
  const set = Object.entries(fields).filter(([, field]) => field !== undefined)
  return set.length === 0 ? undefined : (Object.fromEntries(set) as Partial<Fields>)
}

const flatPrice = (offer: Offer) => ({ priceCents: offer.pricing.priceCents, currency: offer.pricing.currency })
const PriceAnswer = { priceCents: z.int(), currency: z.string() }

const GigFields = z.strictObject({ ...common, ...price, ...facetFields.gig, revisions: facetFields.gig.revisions.optional(), title, isActive: z.boolean().optional() })
const GigChange = GigFields.partial()

const gigs: Collection = {
  path: '/gigs',
  type: 'gig',
  noun: 'gig',
  create: GigFields.extend({ description }),
  change: GigChange,
  answer: OfferShape.extend({ ...PriceAnswer, deliveryDays: z.int(), revisions: z.int(), isActive: z.boolean() }),
  toCreate: ({ priceCents, currency, deliveryDays, revisions, isActive: _active, ...rest }: z.output<typeof GigFields>) => ({
    ...rest, ...priced(priceCents, currency), type: 'gig', status: 'active', gig: { deliveryDays, revisions },
  }),
  toChange: ({ priceCents, currency, deliveryDays, revisions, isActive: _active, ...rest }: z.output<typeof GigChange>) => ({
    ...rest, ...priced(priceCents, currency), gig: given({ deliveryDays, revisions }),
  }),
  step({ isActive }: z.output<typeof GigChange>, now) {
    if (isActive === false) return now === 'active' ? 'pause' : undefined
    if (isActive === undefined || now === 'active') return undefined
    return now === 'draft' ? 'publish' : 'resume'
  },
  present: (offer) => ({ ...offer, ...flatPrice(offer), deliveryDays: offer.gig?.deliveryDays ?? 1, revisions: offer.gig?.revisions ?? 0, isActive: offer.status === 'active' }),
}

const ProductFields = z.strictObject({ ...common, ...price, ...z.strictObject(facetFields.product).partial().shape, title, status: status.optional() })
const ProductChange = ProductFields.omit({ status: true }).partial()

const products: Collection = {
  path: '/products',
  type: 'product',
  noun: 'product',
  create: ProductFields.extend({ description }),
  change: ProductChange,
  answer: OfferShape.extend({ ...PriceAnswer, sku: z.string(), stock: z.int(), reorderThreshold: z.int() }),
  toCreate: ({ priceCents, currency, sku, stock, reorderThreshold, weightGrams, materials, ...rest }: z.output<typeof ProductFields>) => ({
    ...rest, ...priced(priceCents, currency), type: 'product', product: { sku, stock, reorderThreshold, weightGrams, materials },
  }),
  toChange: ({ priceCents, currency, sku, stock, reorderThreshold, weightGrams, materials, ...rest }: z.output<typeof ProductChange>) => ({
    ...rest, ...priced(priceCents, currency), product: given({ sku, stock, reorderThreshold, weightGrams, materials }),
  }),
  present: (offer) => ({ ...offer, ...flatPrice(offer), sku: offer.product?.sku ?? '', stock: offer.product?.stock ?? 0, reorderThreshold: offer.product?.reorderThreshold ?? 0 }),
}

// The fields of a multipart form are all text.
const textual = { ...price, priceCents: z.union([amountShape, z.string().regex(/^\d{1,11}$/, { error: 'Give a whole number of minor units (cents).' }).transform(Number).pipe(amountShape)]) }
const ProjectFields = z.strictObject({ ...common, ...textual, ...z.strictObject(facetFields.artwork).partial().shape, title, mediaId: z.uuid().optional(), file: z.instanceof(SentFile, { error: 'Send the picture as a file, in multipart/form-data.' }).optional() })
const ProjectChange = ProjectFields.omit({ mediaId: true, file: true }).partial()
const states: Record<Offer['status'], 'DRAFT' | 'PUBLISHED' | 'SOLD'> = { draft: 'DRAFT', active: 'PUBLISHED', paused: 'DRAFT', archived: 'DRAFT', sold: 'SOLD' }

const projects: Collection = {
  path: '/projects',
  type: 'artwork',
  noun: 'project',
  takesFile: pictureBounds.bytes,
  create: ProjectFields.extend({ description }),
  change: ProjectChange,
  answer: OfferShape.extend({ ...PriceAnswer, state: z.enum(['DRAFT', 'PUBLISHED', 'SOLD']), buyer: BuyerShape.nullable().optional() }),
  toCreate: ({ priceCents, currency, medium, dimensions, edition, physical, mediaId, file: _file, images, ...rest }: z.output<typeof ProjectFields>) => ({
    ...rest, ...priced(priceCents, currency), type: 'artwork', artwork: { medium, dimensions, edition, physical },
    images: images ?? (mediaId ? [{ mediaId, alt: rest.title }] : []),
  }),
  toChange: ({ priceCents, currency, medium, dimensions, edition, physical, ...rest }: z.output<typeof ProjectChange>) => ({
    ...rest, ...priced(priceCents, currency), artwork: given({ medium, dimensions, edition, physical }),
  }),
  present: (offer, toOwner) => ({ ...offer, ...flatPrice(offer), state: states[offer.status], ...toOwner }),
}

const ItemFields = z.strictObject({ ...common, title, externalUrl: externalUrl.optional(), status: status.optional() })
const ItemChange = ItemFields.omit({ status: true }).partial()

const portfolioItems: Collection = {
  path: '/portfolio/items',
  type: 'showcase',
  noun: 'portfolio item',
  create: ItemFields.extend({ description }),
  change: ItemChange,
  answer: OfferShape,
  toCreate: (body: z.output<typeof ItemFields>) => ({ ...body, type: 'showcase' }),
  toChange: (body: z.output<typeof ItemChange>) => body,
  present: (offer) => offer,
}

/** The typed collections, in the order of the API document. */
export const collections: readonly Collection[] = [gigs, projects, products, portfolioItems]
