import type { OfferFacets, OfferImage } from '#modules/listings/shapes.ts'

/** A row as `pg` gives it for the floor's statements. */
export interface OfferRow {
  id: string
  slug: string
  type: string
  title: string
  description: string
  body: string | null
  external_url: string | null
  source: { type: string; url?: string } | null
  category_slug: string | null
  tags: string[]
  tools: string[]
  images: OfferImage[]
  pricing_type: string
  price_cents: number
  currency: string
  facets: OfferFacets
  stock: number | null
  status: string
  visibility: string
  moderation_status: string
  featured_by_owner: boolean
  promoted: boolean
  pinned: boolean
  view_count: number
  connection_count: number
  rating_sum: number
  rating_count: number
  created_at: Date
  updated_at: Date
  published_at: Date | null
  owner_id: string
  handle: string
  display_name: string
  avatar_url: string | null
}

const text = JSON.stringify

/** One offer's JSON, written by hand: plain values as they are, and `JSON.stringify` only for what people typed. */
export function offerJson(row: OfferRow): string {
  const rating = row.rating_count === 0 ? null : Math.round((row.rating_sum * 100) / row.rating_count) / 100
  return (
    `{"id":"${row.id}","type":"${row.type}","slug":"${row.slug}","url":"/@${row.handle}/${row.slug}","title":${text(row.title)},"description":${text(row.description)},` +
    `"body":${text(row.body)},"status":"${row.status}","visibility":"${row.visibility}","moderationStatus":"${row.moderation_status}",` +
    `"owner":{"id":"${row.owner_id}","handle":"${row.handle}","displayName":${text(row.display_name)},"avatarUrl":${text(row.avatar_url)}},` +
    `"categorySlug":${text(row.category_slug)},"tags":${text(row.tags)},"tools":${text(row.tools)},` +
    `"pricing":{"type":"${row.pricing_type}","priceCents":${row.price_cents},"currency":"${row.currency}"},` +
    `"externalUrl":${text(row.external_url)},"source":${text(row.source)},"images":[${row.images.map(imageJson).join(',')}],` +
    `"featuredByOwner":${row.featured_by_owner},"promoted":${row.promoted},"pinned":${row.pinned},"viewCount":${row.view_count},"connectionCount":${row.connection_count},` +
    `"rating":{"average":${rating},"count":${row.rating_count}},"createdAt":"${row.created_at.toISOString()}","updatedAt":"${row.updated_at.toISOString()}",` +
    `"publishedAt":${row.published_at ? `"${row.published_at.toISOString()}"` : 'null'}${facetsJson(row.facets, row.stock)}}`
  )
}

function imageJson(image: OfferImage): string {
  const variants = image.variants.map(({ width, height, url }) => `{"width":${width},"height":${height},"url":"${url}"}`).join(',')
  return `{"mediaId":"${image.mediaId}","url":"${image.url}","width":${image.width},"height":${image.height},"color":"${image.color}","placeholder":"${image.placeholder}","variants":[${variants}],"alt":${text(image.alt)}}`
}

// The hall's serializer writes optional parts after all others.
function facetsJson({ gig, product, artwork }: OfferFacets, stock: number | null): string {
  if (gig) return `,"gig":{"deliveryDays":${gig.deliveryDays},"revisions":${gig.revisions}}`
  if (product) {
    const { sku, reorderThreshold, weightGrams, materials } = product
    const optional = `${weightGrams === undefined ? '' : `,"weightGrams":${weightGrams}`}${materials === undefined ? '' : `,"materials":${text(materials)}`}`
    return `,"product":{"sku":${text(sku)},"stock":${stock ?? 0},"reorderThreshold":${reorderThreshold}${optional}}`
  }
  if (!artwork) return ''
  const { medium, dimensions, edition, physical } = artwork
  return `,"artwork":{"medium":${text(medium)},"dimensions":${text(dimensions)},"physical":${physical}${edition === undefined ? '' : `,"edition":${text(edition)}`}}`
}
