import { findForSale, type ForSale, ownersOf } from '#modules/listings/index.ts'
import { findHoldHours } from '#modules/payments/index.ts'
import { keptApartFrom } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError, invalidField } from '#platform/errors.ts'
import { maxAmount } from '#platform/money.ts'
import { kindOf, splitCart } from './pricing.ts'
import type { OrderKind } from './states.ts'

/** A line of a cart with what is bought. */
interface CartLine {
  offer: ForSale
  sellerId: string
  kind: OrderKind
  currency: string
  quantity: number
}

/** What becomes one order. */
export interface CartPart extends Pick<CartLine, 'sellerId' | 'kind' | 'currency'> {
  lines: CartLine[]
  subtotalCents: number
  /** For how long it is kept unpaid where it is paid by hand. */
  holdHours: number
}

/**
 * A cart as the orders that it will be, with what is bought as it is now; the same offer twice is one line. 409
 * `own_offer`, `not_for_sale` and `out_of_stock` with the offer, 422 for offers that there are not and sums that are too large.
 */
export async function readCart(ctx: Ctx, buyerId: string, items: readonly { offerId: string; quantity: number }[]): Promise<CartPart[]> {
  const ids = items.map(({ offerId }) => offerId)
  const [found, kept, holdHours] = await Promise.all([findForSale(ctx, ids), keptApartFrom(ctx, buyerId), findHoldHours(ctx, ownersOf(ids))])
  const apart = new Set(kept)
  const lines = new Map<string, CartLine>()
  for (const [at, { offerId, quantity }] of items.entries()) {
    const offer = found.get(offerId)
    if (!offer) throw invalidField(`items.${at}.offerId`, 'There is no such offer.')
    if (offer.ownerId === buyerId) throw refused('own_offer', 'This is your own offer.', offerId)
    const kind = kindOf(offer)
    if (!offer.isActive || kind === null || apart.has(offer.ownerId)) throw refused('not_for_sale', 'This is not for sale.', offerId)
    const all = quantity + (lines.get(offerId)?.quantity ?? 0)
    if (offer.pricingType === 'monthly' && all > 1) throw invalidField(`items.${at}.quantity`, 'A monthly price is paid for one month at a time.')
    // Whoever comes too late hears it before anything is written; whoever is in time may still hear it when the pieces are held.
    if (offer.available !== null && offer.available < all) throw refused('out_of_stock', 'There are not enough pieces left.', offerId)
    lines.set(offerId, { offer, sellerId: offer.ownerId, kind, currency: offer.currency, quantity: all })
  }
  return splitCart([...lines.values()]).map((some) => partOf(some, holdHours))
}

function partOf(lines: CartLine[], holdHours: (sellerId: string) => number): CartPart {
  const [first] = lines
  if (!first) throw new Error('a part of a cart holds something')
  const subtotalCents = lines.reduce((sum, { offer, quantity }) => sum + offer.priceCents * quantity, 0)
  if (subtotalCents > maxAmount) throw invalidField('items', 'This is too much for one order.')
  return { sellerId: first.sellerId, kind: first.kind, currency: first.currency, lines, subtotalCents, holdHours: holdHours(first.sellerId) }
}

const refused = (code: string, message: string, offerId: string) => new AppError(409, code, message, { details: { offerId } })
