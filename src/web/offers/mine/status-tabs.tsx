import type { Offer } from '#modules/listings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { CountTabs } from '#web/ui/count-tabs.tsx'

type Status = Offer['status']

const order: readonly Status[] = ['active', 'draft', 'paused', 'sold', 'archived']

interface StatusTabsProps {
  counts: Partial<Record<Status, number>>
  current: Status | null
}

/** One list per state. */
export function StatusTabs({ counts, current }: StatusTabsProps) {
  const t = useMessages(words)
  const all = { to: addresses.myOffers, label: t.all, count: order.reduce((sum, status) => sum + (counts[status] ?? 0), 0), isCurrent: current === null }
  // Nothing can be sold before there is trade: its tab comes with the first sale.
  const shown = order.filter((status) => status !== 'sold' || counts.sold)
  return <CountTabs label={t.states} tabs={[all, ...shown.map((status) => ({ to: `${addresses.myOffers}?status=${status}`, label: t[status], count: counts[status] ?? 0, isCurrent: current === status }))]} />
}
