import { X } from 'lucide-react'
import { type Formatter, useFormat } from '#web/format.ts'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { DiscoverData } from './discover-data.ts'
import { discoverAddress, type FilterName, filterNames, type Filters, isFiltered } from './filters.ts'

/** What is filtered by; each chip takes itself away. */
export function FilterChips({ filters, categories, toolName }: Pick<DiscoverData, 'filters' | 'categories' | 'toolName'>) {
  const t = useMessages(words)
  const format = useFormat()
  const types = useMessages(offerTypes)
  if (!isFiltered(filters)) return null
  const labels: Partial<Record<FilterName, string>> = {
    q: `“${filters.q}”`,
    type: types[filters.type as OfferType]?.many,
    category: categories.find((one) => one.slug === filters.category)?.name ?? filters.category,
    tag: t.chipTag({ tag: filters.tag ?? '' }),
    tool: t.chipTool({ tool: toolName ?? filters.tool ?? '' }),
    owner: t.chipOwner({ owner: filters.owner ?? '' }),
    free: filters.free === 'true' ? t.free : t.paid,
    min: t.chipFrom({ amount: amount(format, filters, 'min') }),
    max: t.chipTo({ amount: amount(format, filters, 'max') }),
  }
  const chosen = filterNames.filter((name) => name !== 'sort' && filters[name] !== undefined)
  return (
    <ul aria-label={t.active} className="flex flex-wrap gap-2">
      {chosen.map((name) => (
        <li key={name} className="max-w-full">
          <a
            href={discoverAddress(filters, { [name]: undefined })}
            aria-label={t.remove({ filter: labels[name] ?? '' })}
            className="flex min-h-9 max-w-full items-center gap-1.5 rounded-full bg-seal-wash ps-3.5 pe-2.5 text-sm text-seal-text hover:underline pointer-coarse:min-h-11"
          >
            <span className="truncate">{labels[name]}</span>
            <X className="size-4 shrink-0" aria-hidden="true" />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={discoverAddress({ sort: filters.sort })} className="flex min-h-9 items-center px-2 text-sm text-ink-soft underline underline-offset-4 hover:text-ink pointer-coarse:min-h-11">
            {t.clear}
          </a>
        </li>
      )}
    </ul>
  )
}

/** The typed amount in the reader's manner; as typed where it is no plain number. */
function amount(format: Formatter, filters: Filters, name: 'min' | 'max'): string {
  const value = Number(filters[name])
  return Number.isFinite(value) ? format.count(value) : (filters[name] ?? '')
}
