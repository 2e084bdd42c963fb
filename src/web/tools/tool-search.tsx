import { Search } from 'lucide-react'
import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'
import { type ToolFilters, toolFilterNames } from './tool-address.ts'

/** What the directory is, and the words that are looked for. */
export function ToolSearch({ filters }: { filters: ToolFilters }) {
  const t = useMessages(words)
  return (
    <header className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_26rem]">
      <div>
        <h1 className="text-3xl wrap-anywhere">{filters.q ? t.titleFor({ query: filters.q }) : t.title}</h1>
        {!filters.q && <p className="mt-3 max-w-prose text-lg text-ink-soft">{t.lead}</p>}
      </div>
      <Form action={addresses.discoverTools} role="search" className="flex gap-2">
        {toolFilterNames.map((name) => name !== 'q' && filters[name] && <input key={name} type="hidden" name={name} value={filters[name]} />)}
        <div className="relative grow">
          <Search className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-ink-faint" aria-hidden="true" />
          <input type="search" name="q" key={filters.q} defaultValue={filters.q} maxLength={100} aria-label={t.search} aria-keyshortcuts="/" placeholder={t.searchHint} className={`${control} h-11 ps-10`} />
        </div>
        <Button type="submit">{t.searchAction}</Button>
      </Form>
    </header>
  )
}
