import type { ReactNode } from 'react'
import type { Address, Order } from '#modules/orders/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { Card } from '#web/ui/card.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import type { OrderData } from './order-data.ts'

/** What was ordered, what it comes to, and where it goes. */
export function OrderFacts({ order }: OrderData) {
  const t = useMessages(orderPage)
  const format = useFormat()
  const money = (cents: number) => format.money(cents, order.currency)
  const sums: [string, ReactNode][] = []
  if (order.shippingCents > 0 || order.discountCents > 0) sums.push([t.subtotal, money(order.subtotalCents)], [t.shipping, money(order.shippingCents)])
  if (order.discountCents > 0) sums.push([t.discount, money(-order.discountCents)])
  const facts: [string, ReactNode][] = [
    [t.buyer, <Person key="buyer" person={order.buyer} />],
    [t.seller, <Person key="seller" person={order.seller} />],
    ...(order.connectionId === null ? [] : [[t.cameFrom, <a key="from" href={addresses.connection(order.connectionId)} className="link">{t.workedOut}</a>] as [string, ReactNode]]),
    [t.ordered, format.day(order.createdAt)],
  ]
  if (order.carrier || order.tracking) facts.push([t.sentWith, [order.carrier, order.tracking].filter(Boolean).join(' ')])
  if (order.shippingAddress) facts.push([t.sentTo, <ShippingAddress key="address" address={order.shippingAddress} />])
  return (
    <section>
      <h2 className="mb-3 text-lg">{t.items}</h2>
      <Card className="grid gap-4 p-5">
        <ul className="grid gap-3">
          {order.items.map((item) => (
            <li key={item.url} className="flex items-baseline justify-between gap-4">
              <span className="min-w-0">
                <a href={item.url} className="font-medium wrap-anywhere underline-offset-4 hover:underline">
                  {item.title}
                </a>
                {item.quantity > 1 && <span className="block text-sm text-ink-faint tabular-nums">{t.times({ price: money(item.unitPriceCents), quantity: format.count(item.quantity) })}</span>}
              </span>
              <span className="tabular-nums">{money(item.totalCents)}</span>
            </li>
          ))}
        </ul>
        <FactList title={t.total} facts={sums} />
        <p className="flex items-baseline justify-between gap-4 border-t border-line pt-3 font-semibold">
          {t.total} <span className="text-lg tabular-nums">{money(order.totalCents)}</span>
        </p>
        <div className="border-t border-line pt-4">
          <FactList title={t.items} facts={facts} />
        </div>
        {order.note && (
          <div className="border-t border-line pt-3 text-sm">
            <h3 className="font-text text-sm font-semibold tracking-normal">{t.note}</h3>
            <p className="mt-1 whitespace-pre-line wrap-anywhere text-ink-soft">{order.note}</p>
          </div>
        )}
      </Card>
    </section>
  )
}

const Person = ({ person }: { person: Order['buyer'] }) => (
  <a href={addresses.profile(person.handle)} className="underline-offset-4 hover:underline">
    {person.displayName}
  </a>
)

function ShippingAddress({ address }: { address: Address }) {
  const country = new Intl.DisplayNames(useLocale(), { type: 'region' }).of(address.country)
  const lines = [address.name, address.line1, address.line2, [address.postalCode, address.city].filter(Boolean).join(' '), address.region, country, address.phone]
  return <span className="whitespace-pre-line">{lines.filter(Boolean).join('\n')}</span>
}
