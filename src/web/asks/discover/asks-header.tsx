import { addresses } from '#web/addresses.ts'
import { askTypes, type AskType, discoverAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SearchField } from '#web/offers/discover/search-field.tsx'
import type { DiscoverAsksData } from './discover-asks-data.ts'
import { filterNames } from './filters.ts'

/** What this list is of, and the words that are looked for. */
export function AsksHeader({ filters, categories }: DiscoverAsksData) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const category = categories.find((one) => one.slug === filters.category)
  const type = filters.type ? types[filters.type as AskType] : undefined
  const title = filters.q ? t.titleFor({ query: filters.q }) : (type?.many ?? category?.name ?? t.title)
  const lead = filters.q ? null : type ? `${type.about}.` : (category?.description ?? t.lead)
  return (
    <header className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_26rem]">
      <div>
        <h1 className="text-3xl wrap-anywhere">{title}</h1>
        {lead && <p className="mt-3 max-w-prose text-lg text-ink-soft">{lead}</p>}
      </div>
      <SearchField to={addresses.discoverAsks} words={filters.q} labels={t}>
        {filterNames.map((name) => name !== 'q' && filters[name] !== undefined && <input key={name} type="hidden" name={name} value={filters[name]} />)}
      </SearchField>
    </header>
  )
}
