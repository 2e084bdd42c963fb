import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
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

/** The words that a list is searched for: a plain form whose answer is an address. `/` leads here. */
export function SearchField({ to, words, labels, children }: SearchFieldProps) {
  const field = useSlashFocus()
  return (
    <Form action={to} role="search" className="flex gap-2">
      {children}
      <div className="relative grow">
        <Search className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-ink-faint" aria-hidden="true" />
        <input
          ref={field}
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
