import type { PricingType } from '#modules/listings/shapes.ts'
import type { Address } from '#modules/orders/shapes.ts'
import type { MethodName } from '#modules/payments/shapes.ts'

/** What is about to be ordered. */
export interface CheckoutOffer {
  id: string
  title: string
  url: string
  thumbnail: string | null
  seller: string
  pricingType: PricingType
  priceCents: number
  currency: string
  /** How many of it can be ordered at most; 1 where it is no question. */
  most: number
}

/** What `/checkout` is made of. */
export interface CheckoutData {
  offer: CheckoutOffer
  /** Why it cannot be ordered: a code of the API. */
  refusal: string | null
  quantity: number
  isGoods: boolean
  methods: MethodName[]
  countries: { value: string; label: string }[]
  /** Where the last goods went. */
  address: Address | null
}
