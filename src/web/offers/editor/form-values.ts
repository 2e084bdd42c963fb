import type { Offer } from '#modules/listings/shapes.ts'
import { amountText, type Currency } from '#platform/money.ts'

/** What stands in the form's fields, by their names. */
export type FormValues = Readonly<Record<string, string>>

/** An offer as its form shows it: all text. Names are those by which errors call the fields. */
export function formValues(offer: Offer): FormValues {
  const { pricing, gig, product, artwork } = offer
  const hasAmount = pricing.type !== 'free' && pricing.priceCents > 0
  const values: Record<string, string | number | null | undefined> = {
    title: offer.title,
    description: offer.description,
    body: offer.body,
    categorySlug: offer.categorySlug,
    tags: offer.tags.join(', '),
    tools: offer.tools.join(', '),
    'pricing.type': pricing.type,
    'pricing.priceCents': hasAmount ? amountText(pricing.priceCents, pricing.currency as Currency) : '',
    'pricing.currency': pricing.currency,
    externalUrl: offer.externalUrl,
    'source.url': offer.source?.url,
    visibility: offer.visibility,
    slug: offer.slug,
    'gig.deliveryDays': gig?.deliveryDays,
    'gig.revisions': gig?.revisions,
    'product.sku': product?.sku,
    'product.stock': product?.stock,
    // Drafts save themselves as they are typed, and nobody buys from them.
    'product.stockWas': offer.status === 'draft' ? undefined : product?.stock,
    'product.reorderThreshold': product?.reorderThreshold,
    'product.weightGrams': product?.weightGrams,
    'product.materials': product?.materials,
    'artwork.medium': artwork?.medium,
    'artwork.dimensions': artwork?.dimensions,
    'artwork.edition': artwork?.edition,
    'artwork.physical': artwork ? String(artwork.physical) : undefined,
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]))
}

/** What the form begins with for something new. */
export const emptyValues: FormValues = { visibility: 'public', 'artwork.physical': 'true', 'pricing.currency': 'usd' }
