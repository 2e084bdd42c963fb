import { data, redirect } from 'react-router'
import { listOrders, placeOrder } from '#modules/orders/index.ts'
import type { Address } from '#modules/orders/shapes.ts'
import { findHoldHours, offeredMethods } from '#modules/payments/index.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { addresses } from '#web/addresses.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { checkout as words } from '#web/messages/en/buying.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { type CartEntry, cartCookie, cartOf, withEntry } from '../cart/cart-cookie.ts'
import { type CheckoutData, type CheckoutLine, seenTotals } from './checkout-data.ts'
import { countryOptions } from './countries.server.ts'
import { readLines } from './read-lines.server.ts'
import { whereToPay } from './where-to-pay.server.ts'

/** What an address asks to order: one offer that it names, or else the whole cart. */
export function wantedOf(request: Request): CartEntry[] {
  const { searchParams } = new URL(request.url)
  const offerId = searchParams.get('offer')
  if (offerId === null) return cartOf(request)
  const wanted = searchParams.get('quantity') ?? ''
  return [{ offerId: offerId.slice(0, 64), quantity: /^\d{1,5}$/.test(wanted) ? Number(wanted) : 1 }]
}

/** Everything that the page shows of what somebody is about to order. 404 for an offer that there is not. */
export async function readCheckout(ctx: Ctx, wanted: readonly CartEntry[], { memberId, locale }: { memberId: string; locale: string }): Promise<CheckoutData> {
  const lines = await readLines(ctx, wanted, memberId)
  if (lines.length === 0 && wanted.length > 0) throw notFound('offer')
  const isSent = lines.some(({ kind }) => kind === 'goods')
  const [last] = isSent ? (await listOrders(ctx, { as: 'buyer', kind: 'goods', limit: 1 })).items : []
  const sellers = lines.map(({ offer }) => offer.seller.id)
  const holdHours = Math.min(...sellers.map(await findHoldHours(ctx, sellers)))
  return { lines, methods: offeredMethods(ctx), holdHours, countries: isSent ? countryOptions(locale) : [], address: last?.shippingAddress ?? null }
}

/** The things and numbers of a posted form. */
function itemsIn(form: FormInput): CartEntry[] {
  const items: CartEntry[] = []
  for (let at = 0; at < 50 && form.text(`items.${at}.offerId`) !== ''; at += 1) items.push({ offerId: form.text(`items.${at}.offerId`), quantity: form.whole(`items.${at}.quantity`) ?? 1 })
  return items
}

interface Buying {
  memberId: string
  form: FormInput
  request: Request
  publicUrl: string
}

/** Places the order of a posted form, unless what it shows as the total is not true any more: then the page comes back with the true one. */
export async function placeFromForm(ctx: Ctx, { memberId, form, request, publicUrl }: Buying) {
  const items = itemsIn(form)
  const again = (message: string) => data<FormResult>({ errors: [], values: form.typed(), message }, { status: 409 })
  const lines = await readLines(ctx, items, memberId)
  // As many as were asked for, not as many as there are: placing says what is missing.
  const asked = lines.map((line) => ({ ...line, quantity: items.find(({ offerId }) => offerId === line.offer.id)?.quantity ?? 1 }))
  if (asked.every(({ quantity }) => Number.isSafeInteger(quantity)) && seenTotals(asked) !== form.text('seen')) return again(words.totalChanged)
  try {
    const { ids, checkoutId } = await placeOrder(ctx, {
      items, paymentMethod: form.text('paymentMethod') as MethodName, note: form.text('note'), ...(asked.some(isSent) && { shippingAddress: addressIn(form) }),
    })
    const headers = new Headers({ 'set-cookie': flashCookie(ids.length > 1 ? 'ordersPlaced' : 'orderPlaced') })
    headers.append('set-cookie', cartCookie(items.reduce((cart, { offerId }) => withEntry(cart, { offerId, quantity: 0 }), cartOf(request))))
    const toPay = await whereToPay(ctx.as({ idempotencyKey: null }), ids, publicUrl)
    return redirect(toPay ?? (ids.length === 1 ? addresses.order(ids[0] ?? '') : addresses.purchaseSuccess(checkoutId)), { status: 303, headers })
  } catch (error) {
    const refusal = isAppError(error) ? words.refusals[error.code] : undefined
    if (!refusal) throw error
    return again(`${refusal.title}. ${refusal.text}`)
  }
}

const isSent = ({ kind }: CheckoutLine) => kind === 'goods'

function addressIn(form: FormInput): Address {
  const part = (name: keyof Address) => form.optional(`shippingAddress.${name}`)
  const given = Object.fromEntries((['line2', 'postalCode', 'region', 'phone'] as const).flatMap((name) => (part(name) === undefined ? [] : [[name, part(name)]])))
  return { name: part('name') ?? '', line1: part('line1') ?? '', city: part('city') ?? '', country: part('country') ?? '', ...given }
}
