import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { askStates, askTypes, type AskType, discoverAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { SearchNote } from '#web/discover/search-note.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { FilterChips } from '#web/ui/filter-chips.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { SortMenu } from '#web/ui/sort-menu.tsx'
import { AskCard } from '../ask-card.tsx'
import type { DiscoverAsksData } from './discover-asks-data.ts'
import { asksAddress, type FilterName, filterNames, type Filters, isFiltered } from './filters.ts'

/** How many there are, in which order, and the cards themselves. */
export function AskResults(data: DiscoverAsksData) {
  const { filters, total, totalIsCapped, asks, nextCursor, correctedTo } = data
  const t = useMessages(words)
  const format = useFormat()
  const count = t.asksCount({ count: total, text: format.count(total) + (totalIsCapped ? '+' : '') })
  const orders = [...(filters.q ? ['relevance'] : []), 'newest', 'popular'].map((name, index) => ({ name, label: t.sorts[name] ?? name, to: asksAddress(filters, { sort: index === 0 ? undefined : name }) }))
  return (
    <section aria-label={count} className="grid content-start gap-5">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-b border-line pb-2">
        <p className="text-sm text-ink-soft tabular-nums">{count}</p>
        <div className="flex items-center gap-2">
          {total > 1 && <SortMenu orders={orders} current={filters.sort} labels={t} />}
          <LinkButton to={addresses.newAsk} size="sm">
            {t.post}
          </LinkButton>
        </div>
      </div>
      {filters.q && correctedTo && <SearchNote typed={filters.q} correctedTo={correctedTo} correctedAddress={asksAddress(filters, { q: correctedTo })} exactAddress={asksAddress(filters, { exact: 'true' })} />}
      <Chosen {...data} />
      {asks.length > 0 ? (
        <ul className="grid gap-5 md:grid-cols-2">
          {asks.map((ask) => (
            <li key={ask.id} className="grid">
              <AskCard ask={ask} level="h2" />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing filters={filters} />
      )}
      <LoadMore nextCursor={nextCursor} />
    </section>
  )
}

function Chosen({ filters, categories, toolNames }: DiscoverAsksData) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const states = useMessages(askStates)
  const labels: Partial<Record<FilterName, string>> = {
    q: `“${filters.q}”`,
    type: types[filters.type as AskType]?.many,
    category: categories.find((one) => one.slug === filters.category)?.name ?? filters.category,
    tag: t.chipTag({ tag: filters.tag ?? '' }),
    tool: t.chipTool({ tool: toolNames[filters.tool ?? ''] ?? filters.tool ?? '' }),
    owner: t.chipOwner({ owner: filters.owner ?? '' }),
    paid: filters.paid === 'true' ? t.paid : t.unpaid,
    status: states[filters.status as 'open'],
  }
  const chips = filterNames.filter((name) => name !== 'sort' && name !== 'exact' && filters[name] !== undefined).map((name) => ({ name, label: labels[name] ?? '', without: asksAddress(filters, { [name]: undefined, ...(name === 'q' && { exact: undefined }) }) }))
  return <FilterChips chips={chips} clearTo={asksAddress({ sort: filters.sort })} labels={t} />
}

function Nothing({ filters }: { filters: Filters }) {
  const t = useMessages(words)
  const isEmpty = !isFiltered(filters)
  const action = isEmpty ? <LinkButton to={addresses.newAsk}>{t.post}</LinkButton> : <LinkButton to={addresses.discoverAsks}>{t.noMatchAction}</LinkButton>
  return (
    <EmptyState emblem={isEmpty ? 'no asks yet' : 'nothing matches'} title={isEmpty ? t.emptyTitle : t.noMatchTitle} action={action}>
      {isEmpty ? t.emptyText : t.noMatchText}
    </EmptyState>
  )
}
