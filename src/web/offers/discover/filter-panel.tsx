import { SlidersHorizontal } from 'lucide-react'
import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { FacetGroup, wordChoices } from '#web/discover/facet-group.tsx'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'
import type { DiscoverData } from './discover-data.ts'
import { carried, discoverAddress, type FilterName, listOf } from './filters.ts'

const stars = ['4', '3', '2', '1']

/** Filters beside the list, each with what it would leave; on a phone a disclosure that works without scripts. */
export function FilterPanel({ filters, categories, facets, toolNames, badPrices }: DiscoverData) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const isShelf = listOf(filters.type) !== addresses.discoverOffers
  // Where nothing is left there is nothing to narrow by its price, but what was chosen can be taken away.
  const isByPrice = facets === undefined || facets.price.length > 0 || filters.free !== undefined || filters.min !== undefined || filters.max !== undefined
  const choose = (name: FilterName) => (value: string | undefined) => discoverAddress(filters, { [name]: value })
  return (
    <details className="group lg:[&::details-content]:[content-visibility:visible]" open={badPrices.length > 0 || undefined}>
      <summary className="flex min-h-11 items-center gap-2.5 rounded border border-line-strong bg-sheet px-4 text-sm font-semibold lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal className="size-4.5" aria-hidden="true" /> {t.filters}
      </summary>
      <nav aria-label={t.filters} className="mt-4 grid gap-8 sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
        <FacetGroup title={t.category} all={t.allCategories} choices={categories.map(({ slug, name }) => ({ value: slug, label: name }))} chosen={filters.category} counts={facets?.category} to={choose('category')} />
        {!isShelf && <FacetGroup title={t.type} all={t.allTypes} choices={(Object.keys(types) as OfferType[]).map((type) => ({ value: type, label: types[type].many }))} chosen={filters.type} counts={facets?.type} to={choose('type')} />}
        {isByPrice && (
          <div>
            <FacetGroup
              title={t.price}
              all={t.anyPrice}
              choices={[{ value: 'free', label: t.free }, { value: 'paid', label: t.paid }]}
              chosen={filters.free && (filters.free === 'true' ? 'free' : 'paid')}
              counts={facets?.price}
              to={(value) => discoverAddress(filters, { free: value && String(value === 'free'), ...(value === 'free' && { min: undefined, max: undefined }) })}
            />
            {filters.free !== 'true' && <PriceForm filters={filters} badPrices={badPrices} />}
          </div>
        )}
        <FacetGroup title={t.rating} all={t.anyRating} choices={stars.map((value) => ({ value, label: t.ratingFrom({ stars: value }) }))} chosen={filters.minRating} counts={facets?.rating} to={choose('minRating')} />
        <FacetGroup title={t.tag} all={t.anyTag} choices={wordChoices(facets?.tag, filters.tag)} chosen={filters.tag} counts={facets?.tag} to={choose('tag')} />
        <FacetGroup title={t.tool} all={t.anyTool} choices={wordChoices(facets?.tool, filters.tool, (slug) => toolNames[slug] ?? slug)} chosen={filters.tool} counts={facets?.tool} to={choose('tool')} />
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
