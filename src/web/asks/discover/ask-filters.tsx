import { SlidersHorizontal } from 'lucide-react'
import { FacetGroup, wordChoices } from '#web/discover/facet-group.tsx'
import { askStates, askTypes, type AskType, discoverAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { DiscoverAsksData } from './discover-asks-data.ts'
import { asksAddress, type FilterName } from './filters.ts'

const states = ['open', 'in_progress', 'fulfilled', 'closed'] as const

/** Filters beside the list; on a phone a disclosure that works without scripts. */
export function AskFilters({ filters, categories, facets, toolNames }: DiscoverAsksData) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const stateNames = useMessages(askStates)
  const choose = (name: FilterName) => (value: string | undefined) => asksAddress(filters, { [name]: value })
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FacetGroup title={t.type} all={t.allTypes} choices={(Object.keys(types) as AskType[]).map((type) => ({ value: type, label: types[type].many }))} chosen={filters.type} counts={facets?.type} to={choose('type')} />
        <FacetGroup title={t.category} all={t.allCategories} choices={categories.map(({ slug, name }) => ({ value: slug, label: name }))} chosen={filters.category} counts={facets?.category} to={choose('category')} />
        <FacetGroup
          title={t.pay}
          all={t.anyPay}
          choices={[{ value: 'paid', label: t.paid }, { value: 'unpaid', label: t.unpaid }]}
          chosen={filters.paid && (filters.paid === 'true' ? 'paid' : 'unpaid')}
          counts={facets?.pay}
          to={(value) => asksAddress(filters, { paid: value && String(value === 'paid') })}
        />
        <FacetGroup title={t.status} all={t.wanted} choices={states.map((status) => ({ value: status, label: stateNames[status] }))} chosen={filters.status} counts={facets?.status} to={choose('status')} />
        <FacetGroup title={t.tag} all={t.anyTag} choices={wordChoices(facets?.tag, filters.tag)} chosen={filters.tag} counts={facets?.tag} to={choose('tag')} />
        <FacetGroup title={t.tool} all={t.anyTool} choices={wordChoices(facets?.tool, filters.tool, (slug) => toolNames[slug] ?? slug)} chosen={filters.tool} counts={facets?.tool} to={choose('tool')} />
      </nav>
    </details>
  )
}
