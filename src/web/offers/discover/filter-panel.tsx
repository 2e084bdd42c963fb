import { SlidersHorizontal } from 'lucide-react'
import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { FilterChoice, FilterGroup } from '#web/ui/filter-list.tsx'
import { control } from '#web/ui/input.tsx'
import type { DiscoverData } from './discover-data.ts'
import { carried, discoverAddress, isFiltered, listOf } from './filters.ts'

/** Filters beside the list; on a phone a disclosure that works without scripts. */
export function FilterPanel({ filters, categories, badPrices }: DiscoverData) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const format = useFormat()
  const free = filters.free
  const isShelf = listOf(filters.type) !== addresses.discoverOffers
  // Counts are of all offers in a category: beside other filters they would promise what isn't there.
  const showCounts = !isFiltered({ ...filters, category: undefined })
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]" open={badPrices.length > 0 || undefined}>
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FilterGroup title={t.category}>
          <FilterChoice to={discoverAddress(filters, { category: undefined })} chosen={!filters.category} label={t.allCategories} />
          {categories.map(({ slug, name, offerCount }) => (
            <FilterChoice key={slug} to={discoverAddress(filters, { category: slug })} chosen={filters.category === slug} label={name} count={showCounts ? format.count(offerCount) : undefined} />
          ))}
        </FilterGroup>
        {!isShelf && (
          <FilterGroup title={t.type}>
            <FilterChoice to={discoverAddress(filters, { type: undefined })} chosen={!filters.type} label={t.allTypes} />
            {(Object.keys(types) as OfferType[]).map((type) => (
              <FilterChoice key={type} to={discoverAddress(filters, { type })} chosen={filters.type === type} label={types[type].many} />
            ))}
          </FilterGroup>
        )}
        <div>
          <FilterGroup title={t.price}>
            <FilterChoice to={discoverAddress(filters, { free: undefined })} chosen={free === undefined} label={t.anyPrice} />
            <FilterChoice to={discoverAddress(filters, { free: 'true', min: undefined, max: undefined })} chosen={free === 'true'} label={t.free} />
            <FilterChoice to={discoverAddress(filters, { free: 'false' })} chosen={free === 'false'} label={t.paid} />
          </FilterGroup>
          {free !== 'true' && <PriceForm filters={filters} badPrices={badPrices} />}
        </div>
      </nav>
    </details>
  )
}

function PriceForm({ filters, badPrices }: Pick<DiscoverData, 'filters' | 'badPrices'>) {
  const t = useMessages(words)
  return (
    <Form action={listOf(filters.type)} className="mt-3">
      {carried(filters).map((name) => name !== 'min' && name !== 'max' && <input key={name} type="hidden" name={name} value={filters[name]} />)}
      <div className="flex items-end gap-2">
        {(['min', 'max'] as const).map((name) => (
          <label key={name} className="min-w-0 grow text-xs text-ink-faint">
            {name === 'min' ? t.priceFrom : t.priceTo}
            <input
              name={name}
              key={filters[name]}
              defaultValue={filters[name]}
              inputMode="decimal"
              maxLength={20}
              aria-invalid={badPrices.includes(name) || undefined}
              aria-describedby={badPrices.includes(name) ? 'bad-price' : undefined}
              className={`${control} mt-1 block h-11 tabular-nums`}
            />
          </label>
        ))}
        <Button type="submit" className="px-3.5!">
          {t.priceAction}
        </Button>
      </div>
      {badPrices.length > 0 && (
        <p id="bad-price" className="mt-2 text-sm font-medium text-alarm-text">
          {t.badPrice}
        </p>
      )}
    </Form>
  )
}
