import type { Order } from '#modules/orders/shapes.ts'
import { isToPay } from '#modules/orders/states.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { purchaseSuccess } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { OrderStateBadge } from '../order-state-badge.tsx'

/** One of the orders of a checkout: what it is, of whom, where it stands, and the way to pay it. */
export function PlacedOrder({ order }: { order: Order }) {
  const t = useMessages(purchaseSuccess)
  const format = useFormat()
  const isDue = isToPay(order)
  const isCard = order.payment.method === 'sandbox'
  return (
    <div className="grid gap-2">
      <p className="flex items-baseline justify-between gap-4">
        <a href={addresses.order(order.id)} className="font-medium wrap-anywhere underline-offset-4 hover:underline">
          {order.items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(', ')}
        </a>
        <span className="shrink-0 tabular-nums">{format.money(order.totalCents, order.currency)}</span>
      </p>
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm text-ink-faint">
        <span className="min-w-0 wrap-anywhere">{t.order({ number: order.number, seller: order.seller.displayName })}</span>
        <OrderStateBadge order={order} />
      </p>
      {isDue && (
        <div>
          <LinkButton to={isCard ? addresses.paySandbox(order.payment.id) : addresses.order(order.id)} variant="primary" size="sm">
            {isCard ? t.payByCard : t.pay({ seller: order.seller.displayName })}
          </LinkButton>
        </div>
      )}
    </div>
  )
}
