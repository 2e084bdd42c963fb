import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'
import type { DiscoverData } from './discover-data.ts'
import { filterNames } from './filters.ts'

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
      <SearchForm filters={filters} />
    </header>
  )
}

function SearchForm({ filters }: Pick<DiscoverData, 'filters'>) {
  const t = useMessages(words)
  const field = useSlashFocus()
  return (
    <Form action={addresses.discoverOffers} role="search" className="flex gap-2">
      {filterNames.map((name) => name !== 'q' && filters[name] !== undefined && <input key={name} type="hidden" name={name} value={filters[name]} />)}
      <div className="relative grow">
        <Search className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-ink-faint" aria-hidden="true" />
        <input
          ref={field}
          type="search"
          name="q"
          key={filters.q}
          defaultValue={filters.q}
          maxLength={300}
          aria-label={t.search}
          aria-keyshortcuts="/"
          placeholder={t.searchHint}
          className={`${control} h-11 ps-10 [&::-webkit-search-cancel-button]:hidden`}
        />
      </div>
      <Button type="submit">{t.searchAction}</Button>
    </Form>
  )
}

/** Pressing `/` anywhere but in a field leads to the search. */
function useSlashFocus() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.select()
      field.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])
  return field
}
