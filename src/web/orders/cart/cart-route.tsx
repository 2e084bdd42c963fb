import { redirect } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { FormInput } from '#web/forms/form-input.ts'
import { cart as words } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Card } from '#web/ui/card.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { ordersOf } from '../checkout/checkout-data.ts'
import { Totals } from '../checkout/order-summary.tsx'
import { readLines } from '../checkout/read-lines.server.ts'
import type { Route } from './+types/cart-route.ts'
import { cartCookie, cartOf, mostInCart, withEntry } from './cart-cookie.ts'
import { CartLine } from './cart-line.tsx'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { ctx, me } = context.get(pageContext)
  return { lines: await readLines(ctx, cartOf(request), me?.id ?? null) }
}

/** Puts so many of something into the cart; none takes it out. */
export async function action({ request }: Route.ActionArgs) {
  const form = new FormInput(await request.formData())
  const before = cartOf(request)
  const offerId = form.text('offer').slice(0, 64)
  const after = withEntry(before, { offerId, quantity: Math.min(form.whole('quantity') || 0, 10_000) })
  const said = after.length > mostInCart ? 'cartIsFull' : after.length > before.length ? 'cartFilled' : after.length < before.length ? 'cartEmptied' : 'cartChanged'
  const headers = new Headers({ 'set-cookie': flashCookie(said) })
  headers.append('set-cookie', cartCookie(after))
  return redirect(addresses.cart, { status: 303, headers })
}

/** `/cart`: what one is about to order, of whomever; without an account too. */
export default function Cart({ loaderData }: Route.ComponentProps) {
  const { lines } = loaderData
  const t = useMessages(words)
  const orders = ordersOf(lines)
  const ready = lines.filter(({ refusal }) => refusal === null)
  const becomes = ordersOf(ready).length
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      {lines.length === 0 ? (
        <div className="mt-8">
          <EmptyState emblem="an empty cart" title={t.emptyTitle} action={<LinkButton to={addresses.discoverOffers} variant="primary">{t.emptyAction}</LinkButton>}>
            {t.emptyText}
          </EmptyState>
        </div>
      ) : (
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <ul className="border-t border-line">
            {orders.flat().map((line) => (
              <li key={line.offer.id} className="border-b border-line py-5">
                <CartLine line={line} />
              </li>
            ))}
          </ul>
          <Card className="grid gap-4 p-5 lg:sticky lg:top-24 lg:self-start">
            <Totals lines={ready} />
            {becomes > 1 && <p className="text-sm text-ink-soft">{t.several({ count: becomes })}</p>}
            {ready.length === lines.length ? (
              <LinkButton to={addresses.checkout} variant="primary" size="lg">
                {t.checkOut}
              </LinkButton>
            ) : (
              <p className="text-sm text-ink-soft">{t.notReady}</p>
            )}
            <a href={addresses.discoverOffers} className="link flex min-h-11 items-center justify-center text-sm">
              {t.goOn}
            </a>
          </Card>
        </div>
      )}
    </div>
  )
}
