import type { PricingType } from '#modules/listings/shapes.ts'
import type { Address } from '#modules/orders/shapes.ts'
import type { OrderKind } from '#modules/orders/states.ts'
import type { MethodName } from '#modules/payments/shapes.ts'

/** What is about to be ordered. */
export interface CheckoutOffer {
  id: string
  title: string
  url: string
  thumbnail: string | null
  seller: { id: string; handle: string; displayName: string }
  pricingType: PricingType
  priceCents: number
  currency: string
  /** How many of it can be ordered at most; 1 where it is no question. */
  most: number
}

/** A line of a cart, as it can be ordered now. */
export interface CheckoutLine {
  offer: CheckoutOffer
  quantity: number
  /** What ordering it makes; null for what is not sold. */
  kind: OrderKind | null
  /** Why it cannot be ordered: a code of the API. */
  refusal: string | null
}

/** What `/checkout` is made of. */
export interface CheckoutData {
  lines: CheckoutLine[]
  methods: MethodName[]
  /** For how many hours the first of the sellers keeps what is paid by hand. */
  holdHours: number
  countries: { value: string; label: string }[]
  /** Where the last goods went. */
  address: Address | null
}

/** Lines as the orders that they will be: one per seller, kind and currency. */
export const ordersOf = (lines: readonly CheckoutLine[]): CheckoutLine[][] => [...Map.groupBy(lines, ({ offer, kind }) => `${offer.seller.handle} ${kind} ${offer.currency}`).values()]

/** What lines come to in each currency. */
export function totalsOf(lines: readonly CheckoutLine[]): { currency: string; cents: number }[] {
  const sums = Map.groupBy(lines, ({ offer }) => offer.currency)
  return [...sums].map(([currency, own]) => ({ currency, cents: own.reduce((sum, { offer, quantity }) => sum + offer.priceCents * quantity, 0) }))
}

/** The totals that somebody was shown, in one word: what is ordered must come to the same. */
export const seenTotals = (lines: readonly CheckoutLine[]): string => totalsOf(lines).map(({ currency, cents }) => `${currency}${cents}`).toSorted().join(' ')
