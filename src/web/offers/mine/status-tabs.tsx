import type { Offer } from '#modules/listings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'

type Status = Offer['status']

const order: readonly Status[] = ['active', 'draft', 'paused', 'sold', 'archived']

interface StatusTabsProps {
  counts: Partial<Record<Status, number>>
  current: Status | null
}

/** One list per state, each under its own address. */
export function StatusTabs({ counts, current }: StatusTabsProps) {
  const t = useMessages(words)
  const format = useFormat()
  const total = order.reduce((sum, status) => sum + (counts[status] ?? 0), 0)
  const tabs = [
    { key: null, to: addresses.myOffers, label: t.all, count: total },
    // Nothing can be sold before there is trade: its tab comes with the first sale.
    ...order.filter((status) => status !== 'sold' || counts.sold).map((status) => ({ key: status, to: `${addresses.myOffers}?status=${status}`, label: t[status], count: counts[status] ?? 0 })),
  ]
  return (
    <nav aria-label={t.states} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <a
              href={tab.to}
              aria-current={tab.key === current ? 'page' : undefined}
              className={cn(
                'flex min-h-11 items-center gap-2 border-b-2 text-sm font-medium transition-colors',
                tab.key === current ? 'border-seal text-ink' : 'border-transparent text-ink-faint hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
              <span className="rounded-full bg-well px-2 text-xs text-ink-soft tabular-nums">{format.count(tab.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
