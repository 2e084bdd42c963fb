import { data, redirect } from 'react-router'
import { getOffer } from '#modules/listings/index.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import { listOrders, placeOrder } from '#modules/orders/index.ts'
import type { Address } from '#modules/orders/shapes.ts'
import { offeredMethods } from '#modules/payments/index.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { addresses } from '#web/addresses.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { checkout as words } from '#web/messages/en/orders.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { orderKindOf } from '../for-sale.server.ts'
import type { CheckoutData, CheckoutOffer } from './checkout-data.ts'
import { countryOptions } from './countries.server.ts'

/** The offer that an address names; 404 where there is none. */
export async function offerOf(ctx: Ctx, request: Request): Promise<Offer> {
  const id = new URL(request.url).searchParams.get('offer')
  if (!id || id.length > 64) throw notFound('offer')
  return getOffer(ctx, { id })
}

function refusalOf(offer: Offer, memberId: string): string | null {
  if (offer.owner.id === memberId) return 'own_offer'
  if (offer.status !== 'active' || orderKindOf(offer) === null) return 'not_for_sale'
  return offer.product?.stock === 0 ? 'out_of_stock' : null
}

const mostOf = ({ product, pricing }: Offer) => (product ? Math.min(product.stock, 10_000) : pricing.type === 'hourly' ? 1_000 : 1)

function shown(offer: Offer): CheckoutOffer {
  const { id, title, url, images, owner, pricing } = offer
  const thumbnail = images[0]?.variants.toSorted((a, b) => a.width - b.width)[0]?.url ?? null
  return { id, title, url, thumbnail, seller: owner.displayName, pricingType: pricing.type, priceCents: pricing.priceCents, currency: pricing.currency, most: mostOf(offer) }
}

/** Everything that the page shows of an offer that somebody is about to order. */
export async function readCheckout(ctx: Ctx, offer: Offer, { memberId, wanted, locale }: { memberId: string; wanted: string | null; locale: string }): Promise<CheckoutData> {
  const isGoods = orderKindOf(offer) === 'goods'
  const [last] = isGoods ? (await listOrders(ctx, { as: 'buyer', kind: 'goods', limit: 1 })).items : []
  const quantity = /^\d{1,5}$/.test(wanted ?? '') ? Math.max(1, Math.min(Number(wanted), mostOf(offer))) : 1
  return { offer: shown(offer), refusal: refusalOf(offer, memberId), quantity, isGoods, methods: offeredMethods(ctx), countries: isGoods ? countryOptions(locale) : [], address: last?.shippingAddress ?? null }
}

/** Places the order of a posted form, unless what it shows as the total is not true any more: then the page comes back with the true one. */
export async function placeFromForm(ctx: Ctx, offer: Offer, form: FormInput) {
  const quantity = form.whole('items.0.quantity') ?? 1
  if (Number.isSafeInteger(quantity) && quantity * offer.pricing.priceCents !== form.whole('seenCents')) {
    return data<FormResult>({ errors: [], values: form.typed(), message: words.totalChanged }, { status: 409 })
  }
  try {
    const { ids } = await placeOrder(ctx, {
      items: [{ offerId: offer.id, quantity }],
      paymentMethod: form.text('paymentMethod') as MethodName,
      note: form.text('note'),
      ...(orderKindOf(offer) === 'goods' && { shippingAddress: addressIn(form) }),
    })
    return redirect(addresses.order(ids[0] ?? ''), { status: 303, headers: { 'set-cookie': flashCookie('orderPlaced') } })
  } catch (error) {
    const refusal = isAppError(error) ? words.refusals[error.code] : undefined
    if (!refusal) throw error
    return data<FormResult>({ errors: [], values: form.typed(), message: `${refusal.title}. ${refusal.text}` }, { status: 409 })
  }
}

function addressIn(form: FormInput): Address {
  const part = (name: keyof Address) => form.optional(`shippingAddress.${name}`)
  const given = Object.fromEntries((['line2', 'postalCode', 'region', 'phone'] as const).flatMap((name) => (part(name) === undefined ? [] : [[name, part(name)]])))
  return { name: part('name') ?? '', line1: part('line1') ?? '', city: part('city') ?? '', country: part('country') ?? '', ...given }
}
