import { SlidersHorizontal } from 'lucide-react'
import { askStates, askTypes, type AskType, discoverAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FilterChoice, FilterGroup } from '#web/ui/filter-list.tsx'
import type { DiscoverAsksData } from './discover-asks-data.ts'
import { asksAddress } from './filters.ts'

const states = ['open', 'in_progress', 'fulfilled', 'closed'] as const

/** Filters beside the list; on a phone a disclosure that works without scripts. */
export function AskFilters({ filters, categories }: DiscoverAsksData) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const stateNames = useMessages(askStates)
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FilterGroup title={t.type}>
          <FilterChoice to={asksAddress(filters, { type: undefined })} chosen={!filters.type} label={t.allTypes} />
          {(Object.keys(types) as AskType[]).map((type) => (
            <FilterChoice key={type} to={asksAddress(filters, { type })} chosen={filters.type === type} label={types[type].many} />
          ))}
        </FilterGroup>
        <FilterGroup title={t.category}>
          <FilterChoice to={asksAddress(filters, { category: undefined })} chosen={!filters.category} label={t.allCategories} />
          {categories.map(({ slug, name }) => (
            <FilterChoice key={slug} to={asksAddress(filters, { category: slug })} chosen={filters.category === slug} label={name} />
          ))}
        </FilterGroup>
        <FilterGroup title={t.pay}>
          <FilterChoice to={asksAddress(filters, { paid: undefined })} chosen={!filters.paid} label={t.anyPay} />
          <FilterChoice to={asksAddress(filters, { paid: 'true' })} chosen={filters.paid === 'true'} label={t.paid} />
          <FilterChoice to={asksAddress(filters, { paid: 'false' })} chosen={filters.paid === 'false'} label={t.unpaid} />
        </FilterGroup>
        <FilterGroup title={t.status}>
          <FilterChoice to={asksAddress(filters, { status: undefined })} chosen={!filters.status} label={t.wanted} />
          {states.map((status) => (
            <FilterChoice key={status} to={asksAddress(filters, { status })} chosen={filters.status === status} label={stateNames[status]} />
          ))}
        </FilterGroup>
      </nav>
    </details>
  )
}
