import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'

interface SearchFieldProps {
  /** The list that is searched. */
  to: string
  words: string | undefined
  labels: { search: string; searchHint: string; searchAction: string }
  /** What else is chosen, as hidden fields. */
  children: ReactNode
}

/** The words that a list is searched for: a plain form whose answer is an address. `/` leads here (see keyboard/use-shortcuts.ts). */
export function SearchField({ to, words, labels, children }: SearchFieldProps) {
  return (
    <Form action={to} role="search" className="flex gap-2">
      {children}
      <div className="relative grow">
        <Search className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-ink-faint" aria-hidden="true" />
        <input
          type="search"
          name="q"
          key={words}
          defaultValue={words}
          maxLength={300}
          aria-label={labels.search}
          aria-keyshortcuts="/"
          placeholder={labels.searchHint}
          className={`${control} h-11 ps-10 [&::-webkit-search-cancel-button]:hidden`}
        />
      </div>
      <Button type="submit">{labels.searchAction}</Button>
    </Form>
  )
}
