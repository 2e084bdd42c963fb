import { addresses } from '#web/addresses.ts'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { DiscoverData } from './discover-data.ts'
import { filterNames } from './filters.ts'
import { SearchField } from './search-field.tsx'

/** What this list is of, and the words that are looked for. */
export function DiscoverHeader({ filters, categories }: Pick<DiscoverData, 'filters' | 'categories'>) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const category = categories.find((one) => one.slug === filters.category)
  const type = filters.type ? types[filters.type as OfferType] : undefined
  const title = filters.q ? t.titleFor({ query: filters.q }) : (type?.many ?? category?.name ?? t.title)
  const lead = filters.q ? null : type ? `${type.about}.` : (category?.description ?? t.lead)
  return (
    <header className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_26rem]">
      <div>
        <h1 className="text-3xl wrap-anywhere">{title}</h1>
        {lead && <p className="mt-3 max-w-prose text-lg text-ink-soft">{lead}</p>}
      </div>
      <SearchField to={addresses.discoverOffers} words={filters.q} labels={t}>
        {filterNames.map((name) => name !== 'q' && filters[name] !== undefined && <input key={name} type="hidden" name={name} value={filters[name]} />)}
      </SearchField>
    </header>
  )
}
