import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button } from '#web/ui/button.tsx'
import { SearchInput } from './search-input.tsx'

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
      <SearchInput words={words} label={labels.search} hint={labels.searchHint} />
      <Button type="submit">{labels.searchAction}</Button>
    </Form>
  )
}
