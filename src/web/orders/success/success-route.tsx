import { getCheckout } from '#modules/orders/index.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { purchaseSuccess as words } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Card } from '#web/ui/card.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/success-route.ts'
import { PlacedOrder } from './placed-order.tsx'
import { useFreshWhile } from './use-fresh-while.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  return getCheckout(ctx, { id: (new URL(args.request.url).searchParams.get('session_id') ?? '').slice(0, 64) })
}

/** `/purchase/success?session_id=`: what truly became of all that was ordered together (T-8); it asks again by itself while it waits. */
export default function PurchaseSuccess({ loaderData }: Route.ComponentProps) {
  const { state, orders } = loaderData
  const t = useMessages(words)
  const format = useFormat()
  useFreshWhile(state === 'waiting')
  const totals = [...Map.groupBy(orders, ({ currency }) => currency)].map(([currency, own]) => format.money(own.reduce((sum, { totalCents }) => sum + totalCents, 0), currency))
  const byHand = orders.some(({ payment }) => payment.method === 'manual')
  const said = state === 'waiting' && byHand ? t.byHand : t[state]
  return (
    <div className="hall pt-10 sm:pt-14">
      <div className="mx-auto max-w-form">
        <PageHead title={said.title} hidden />
        <div role="status">
          <h1 className="text-3xl">{said.title}</h1>
          <p className="mt-2 text-ink-soft">{said.text}</p>
        </div>
        <Card className="mt-8 p-5 sm:p-6">
          <h2 className="eyebrow text-ink-faint">{state === 'paid' ? t.receipt : t.ordered}</h2>
          <ul className="mt-2">
            {orders.map((order) => (
              <li key={order.id} className="border-b border-line py-4">
                <PlacedOrder order={order} />
              </li>
            ))}
          </ul>
          <p className="flex items-baseline justify-between gap-4 pt-4 font-semibold">
            {t.total} <span className="text-lg tabular-nums">{totals.join(' + ')}</span>
          </p>
        </Card>
        <p className="mt-4 flex flex-wrap gap-x-6">
          {state === 'waiting' && (
            <a href={addresses.purchaseSuccess(loaderData.id)} className="link inline-flex min-h-11 items-center text-sm">
              {t.look}
            </a>
          )}
          <a href={addresses.myPurchases} className="link inline-flex min-h-11 items-center text-sm">
            {t.all}
          </a>
        </p>
      </div>
    </div>
  )
}
