import { SlidersHorizontal } from 'lucide-react'
import type { ToolCategory, ToolPricing } from '#modules/tools/shapes.ts'
import { useFormat } from '#web/format.ts'
import { toolCategoryNames, toolPricingNames, toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FilterChoice, FilterGroup } from '#web/ui/filter-list.tsx'
import { toolsAddress } from './tool-address.ts'
import type { ToolsData } from './tools-data.ts'

/** Filters beside the list, each with how many tools it leaves; on a phone a disclosure that works without scripts. */
export function ToolFilterPanel({ filters, categories, pricings }: ToolsData) {
  const t = useMessages(words)
  const categoryNames = useMessages(toolCategoryNames)
  const pricingNames = useMessages(toolPricingNames)
  const format = useFormat()
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FilterGroup title={t.category}>
          <FilterChoice to={toolsAddress(filters, { category: undefined })} chosen={!filters.category} label={t.allCategories} />
          {categories.map(({ value, count }) => (
            <FilterChoice key={value} to={toolsAddress(filters, { category: value })} chosen={filters.category === value} label={categoryNames[value as ToolCategory]} count={format.count(count)} />
          ))}
        </FilterGroup>
        <FilterGroup title={t.pricing}>
          <FilterChoice to={toolsAddress(filters, { pricing: undefined })} chosen={!filters.pricing} label={t.anyPricing} />
          {pricings.map(({ value, count }) => (
            <FilterChoice key={value} to={toolsAddress(filters, { pricing: value })} chosen={filters.pricing === value} label={pricingNames[value as ToolPricing]} count={format.count(count)} />
          ))}
        </FilterGroup>
      </nav>
    </details>
  )
}
