import { addresses } from '#web/addresses.ts'
import { type Formatter, useFormat } from '#web/format.ts'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FilterChips } from '#web/ui/filter-chips.tsx'
import type { DiscoverData } from './discover-data.ts'
import { carried, discoverAddress, type FilterName, type Filters, listOf } from './filters.ts'

/** What the offers are filtered by. */
export function ChosenFilters({ filters, categories, toolNames }: Pick<DiscoverData, 'filters' | 'categories' | 'toolNames'>) {
  const t = useMessages(words)
  const format = useFormat()
  const types = useMessages(offerTypes)
  const labels: Partial<Record<FilterName, string>> = {
    q: `“${filters.q}”`,
    type: types[filters.type as OfferType]?.many,
    category: categories.find((one) => one.slug === filters.category)?.name ?? filters.category,
    tag: t.chipTag({ tag: filters.tag ?? '' }),
    tool: t.chipTool({ tool: toolNames[filters.tool ?? ''] ?? filters.tool ?? '' }),
    owner: t.chipOwner({ owner: filters.owner ?? '' }),
    free: filters.free === 'true' ? t.free : t.paid,
    minRating: t.ratingFrom({ stars: filters.minRating ?? '' }),
    min: t.chipFrom({ amount: amount(format, filters, 'min') }),
    max: t.chipTo({ amount: amount(format, filters, 'max') }),
  }
  const chips = carried(filters).filter((name) => name !== 'sort' && name !== 'exact').map((name) => ({ name, label: labels[name] ?? '', without: discoverAddress(filters, { [name]: undefined, ...(name === 'q' && { exact: undefined, sort: filters.sort === 'relevance' ? undefined : filters.sort }) }) }))
  return <FilterChips chips={chips} clearTo={discoverAddress({ sort: filters.sort, ...(listOf(filters.type) !== addresses.discoverOffers && { type: filters.type }) })} labels={t} />
}

/** The typed amount in the reader's manner; as typed where it is no plain number. */
function amount(format: Formatter, filters: Filters, name: 'min' | 'max'): string {
  const value = Number(filters[name])
  return Number.isFinite(value) ? format.count(value) : (filters[name] ?? '')
}
