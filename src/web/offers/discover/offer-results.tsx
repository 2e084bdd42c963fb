import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { SearchNote } from '#web/discover/search-note.tsx'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { SortMenu } from '#web/ui/sort-menu.tsx'
import type { DiscoverData } from './discover-data.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { discoverAddress, type Filters, isFiltered } from './filters.ts'
import { OfferPages } from './offer-pages.tsx'

/** How many there are, in which order, and the cards themselves. */
export function OfferResults(data: DiscoverData) {
  const { filters, total, totalIsCapped, offers, correctedTo } = data
  const t = useMessages(words)
  const format = useFormat()
  const count = t.offersCount({ count: total, text: format.count(total) + (totalIsCapped ? '+' : '') })
  return (
    <section aria-label={count} className="grid content-start gap-5">
      <div className="flex min-h-11 items-center justify-between gap-4 border-b border-line pb-2">
        <p className="text-sm text-ink-soft tabular-nums">{count}</p>
        {total > 1 && <Orders filters={filters} />}
      </div>
      {filters.q && correctedTo && <SearchNote typed={filters.q} correctedTo={correctedTo} correctedAddress={discoverAddress(filters, { q: correctedTo })} exactAddress={discoverAddress(filters, { exact: 'true' })} />}
      <ChosenFilters {...data} />
      {offers.length > 0 ? <OfferPages {...data} /> : <Nothing filters={filters} />}
    </section>
  )
}

function Orders({ filters }: { filters: Filters }) {
  const t = useMessages(words)
  const names = [...(filters.q ? ['relevance'] : []), 'newest', 'popular', 'rating', 'price_asc', 'price_desc']
  const orders = names.map((name, index) => ({ name, label: t.sorts[name] ?? name, to: discoverAddress(filters, { sort: index === 0 ? undefined : name }) }))
  return <SortMenu orders={orders} current={filters.sort} labels={t} />
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
