import type { Offer } from '#modules/listings/shapes.ts'
import { amountText, type Currency } from '#platform/money.ts'
import type { ShownReview } from '#web/reviews/lean-review.ts'
import { scriptSafeJson } from '#web/script-safe-json.ts'

/** What each type is called in schema.org's words. */
const kinds: Record<Offer['type'], string> = {
  app: 'SoftwareApplication', template: 'CreativeWork', showcase: 'CreativeWork', artwork: 'VisualArtwork', product: 'Product', gig: 'Service',
  course: 'Course', post: 'Article', link: 'WebPage', service: 'Service', mentorship: 'Service', skill: 'Service', feedback: 'Service',
}

/** Where schema.org knows an offer of a thing for a price. */
const priced = new Set(['SoftwareApplication', 'VisualArtwork', 'Product', 'Service', 'Course', 'CreativeWork'])

/**
 * The offer as JSON-LD, ready to stand inside a script element; null for what nobody else finds. The text is
 * data, never run: no `<` of a member's words survives in it.
 */
export function structuredData(offer: Offer, { summary, publicUrl, reviews }: { summary: string; publicUrl: string; reviews: readonly ShownReview[] }): string | null {
  if (offer.status !== 'active' || offer.visibility !== 'public') return null
  const kind = kinds[offer.type]
  const { type, priceCents, currency } = offer.pricing
  const hasPrice = priced.has(kind) && offer.type !== 'showcase' && type !== 'custom'
  const maker = { '@type': 'Person', name: offer.owner.displayName, url: `${publicUrl}/@${offer.owner.handle}` }
  const document = {
    '@context': 'https://schema.org',
    '@type': kind,
    name: offer.title,
    ...(kind === 'Article' && { headline: offer.title.slice(0, 110) }),
    description: summary,
    url: publicUrl + offer.url,
    image: offer.images.map((image) => publicUrl + image.url),
    ...makerOf(kind, maker),
    ...(offer.publishedAt && kind !== 'Product' && kind !== 'Service' && { datePublished: offer.publishedAt }),
    ...(offer.artwork && { artMedium: offer.artwork.medium || undefined, artEdition: offer.artwork.edition }),
    ...(offer.product && { sku: offer.product.sku || undefined, material: offer.product.materials }),
    ...(kind === 'SoftwareApplication' && { applicationCategory: 'WebApplication', operatingSystem: 'Any' }),
    ...(offer.rating.average !== null && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: offer.rating.average, reviewCount: offer.rating.count, bestRating: 5, worstRating: 1 },
      review: reviews.map(reviewOf),
    }),
    ...(hasPrice && {
      offers: {
        '@type': 'Offer',
        price: amountText(priceCents, currency as Currency),
        priceCurrency: currency.toUpperCase(),
        url: publicUrl + offer.url,
        availability: `https://schema.org/${offer.product?.stock === 0 ? 'OutOfStock' : 'InStock'}`,
      },
    }),
  }
  return scriptSafeJson(document)
}

const reviewOf = ({ author, rating, comment, createdAt }: ShownReview) => ({
  '@type': 'Review',
  author: { '@type': 'Person', name: author.displayName },
  datePublished: createdAt,
  reviewRating: { '@type': 'Rating', ratingValue: rating, bestRating: 5, worstRating: 1 },
  reviewBody: comment || undefined,
})

function makerOf(kind: string, maker: object): object {
  if (kind === 'Article') return { author: maker }
  if (kind === 'Service' || kind === 'Course') return { provider: maker }
  return kind === 'Product' ? { brand: maker } : { creator: maker }
}
