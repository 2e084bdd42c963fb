import { ArrowDownWideNarrow } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { Menu, menuEntry } from '#web/ui/menu.tsx'
import type { DiscoverData } from './discover-data.ts'
import { FilterChips } from './filter-chips.tsx'
import { discoverAddress, type Filters, isFiltered } from './filters.ts'
import { OfferPages } from './offer-pages.tsx'

/** How many there are, in which order, and the cards themselves. */
export function OfferResults(data: DiscoverData) {
  const { filters, total, totalIsCapped, offers } = data
  const t = useMessages(words)
  const format = useFormat()
  const count = t.offersCount({ count: total, text: format.count(total) + (totalIsCapped ? '+' : '') })
  return (
    <section aria-label={count} className="grid content-start gap-5">
      <div className="flex min-h-11 items-center justify-between gap-4 border-b border-line pb-2">
        <p className="text-sm text-ink-soft tabular-nums">{count}</p>
        {total > 1 && <SortMenu filters={filters} />}
      </div>
      <FilterChips {...data} />
      {offers.length > 0 ? <OfferPages {...data} /> : <Nothing filters={filters} />}
    </section>
  )
}

function SortMenu({ filters }: { filters: Filters }) {
  const t = useMessages(words)
  const orders = [...(filters.q ? ['relevance'] : []), 'newest', 'popular', 'price_asc', 'price_desc']
  const order = filters.sort && orders.includes(filters.sort) ? filters.sort : (orders[0] ?? 'newest')
  return (
    <Menu
      summaryClass="flex min-h-11 items-center gap-2 rounded px-2 text-sm font-medium text-ink-soft hover:bg-well hover:text-ink"
      summary={
        <>
          <ArrowDownWideNarrow className="size-4.5" aria-hidden="true" />
          <span className="sr-only">{t.sortedBy({ order: t.sorts[order] ?? order })}</span>
          <span aria-hidden="true">{t.sorts[order]}</span>
        </>
      }
    >
      <ul aria-label={t.sort}>
        {orders.map((one, index) => (
          <li key={one}>
            <a href={discoverAddress(filters, { sort: index === 0 ? undefined : one })} aria-current={one === order ? 'page' : undefined} className={menuEntry}>
              {t.sorts[one]}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}

function Nothing({ filters }: { filters: Filters }) {
  const t = useMessages(words)
  if (!isFiltered(filters)) {
    return (
      <EmptyState emblem="an empty table" title={t.emptyTitle} action={<LinkButton to={addresses.newOffer} variant="primary">{t.emptyAction}</LinkButton>}>
        {t.emptyText}
      </EmptyState>
    )
  }
  return (
    <EmptyState emblem="nothing matches" title={t.noMatchTitle} action={<LinkButton to={addresses.discoverOffers}>{t.noMatchAction}</LinkButton>}>
      {t.noMatchText}
    </EmptyState>
  )
}
