import { getOffer } from '#modules/listings/index.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import type { CartEntry } from '../cart/cart-cookie.ts'
import { orderKindOf } from '../for-sale.server.ts'
import type { CheckoutLine, CheckoutOffer } from './checkout-data.ts'

/** These things as they can be ordered now; those that there are not any more are left out. */
export async function readLines(ctx: Ctx, wanted: readonly CartEntry[], memberId: string | null): Promise<CheckoutLine[]> {
  const found = await Promise.all(wanted.map(({ offerId }) => offerOrNone(ctx, offerId)))
  return wanted.flatMap(({ quantity }, at) => {
    const offer = found[at]
    if (!offer) return []
    return [{ offer: shown(offer), quantity: Math.max(1, Math.min(quantity, mostOf(offer))), kind: orderKindOf(offer), refusal: refusalOf(offer, memberId) }]
  })
}

async function offerOrNone(ctx: Ctx, id: string): Promise<Offer | undefined> {
  try {
    return await getOffer(ctx, { id })
  } catch (error) {
    if (isAppError(error) && error.status === 404) return undefined
    throw error
  }
}

function refusalOf(offer: Offer, memberId: string | null): string | null {
  if (offer.owner.id === memberId) return 'own_offer'
  if (offer.status !== 'active' || orderKindOf(offer) === null) return 'not_for_sale'
  return offer.product?.stock === 0 ? 'out_of_stock' : null
}

const mostOf = ({ product, pricing }: Offer) => (product ? Math.max(1, Math.min(product.stock, 10_000)) : pricing.type === 'hourly' ? 1_000 : 1)

function shown(offer: Offer): CheckoutOffer {
  const { id, title, url, images, owner, pricing } = offer
  const thumbnail = images[0]?.variants.toSorted((a, b) => a.width - b.width)[0]?.url ?? null
  return { id, title, url, thumbnail, seller: { id: owner.id, handle: owner.handle, displayName: owner.displayName }, pricingType: pricing.type, priceCents: pricing.priceCents, currency: pricing.currency, most: mostOf(offer) }
}
