import { useFormat } from '#web/format.ts'
import { checkout } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Card } from '#web/ui/card.tsx'
import { type CheckoutLine, ordersOf, totalsOf } from './checkout-data.ts'
import { LineOfCart } from './line-of-cart.tsx'

/** What is ordered, of whom, and what it comes to. */
export function OrderSummary({ lines }: { lines: readonly CheckoutLine[] }) {
  const t = useMessages(checkout)
  const orders = ordersOf(lines)
  return (
    <Card className="p-5">
      <h2 className="eyebrow text-ink-faint">{t.what}</h2>
      <ul className="mt-4 grid gap-5">
        {orders.flat().map((line) => (
          <li key={line.offer.id}>
            <LineOfCart line={line} />
          </li>
        ))}
      </ul>
      <div className="mt-5 border-t border-line pt-4">
        <Totals lines={lines} />
      </div>
      <p className="mt-1 text-end text-xs text-ink-faint">{t.totalNote}</p>
      {orders.length > 1 && <p className="mt-3 border-t border-line pt-3 text-sm text-ink-soft">{t.several({ count: orders.length })}</p>}
    </Card>
  )
}

/** What all of it comes to, in each currency. */
export function Totals({ lines }: { lines: readonly CheckoutLine[] }) {
  const t = useMessages(checkout)
  const format = useFormat()
  return (
    <p className="flex items-baseline justify-between gap-4">
      <span className="font-semibold">{t.total}</span>
      <span className="grid justify-items-end text-xl font-semibold tabular-nums" aria-live="polite">
        {totalsOf(lines).map(({ currency, cents }) => (
          <span key={currency}>{format.money(cents, currency)}</span>
        ))}
      </span>
    </p>
  )
}
