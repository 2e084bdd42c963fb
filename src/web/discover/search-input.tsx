import { Search } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { useNavigate } from 'react-router'
import { searchWords as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { control } from '#web/ui/input.tsx'
import { useAlive } from '#web/ui/use-alive.ts'
import { useSuggestions } from './use-suggestions.ts'

interface SearchInputProps {
  words: string | undefined
  label: string
  hint: string
  required?: boolean
  large?: boolean
}

/**
 * The field for words to look for, with suggestions under it as one types (the ARIA combobox pattern with a listbox):
 * arrows choose, Enter goes there, Escape closes. Without scripts a plain field of a plain form. `/` leads here (see keyboard/use-shortcuts.ts).
 */
export function SearchInput({ words: typed, label, hint, required, large }: SearchInputProps) {
  const t = useMessages(words)
  const isAlive = useAlive()
  const list = useId()
  const navigate = useNavigate()
  const { items, active, setActive, ask, close } = useSuggestions()
  const isOpen = items.length > 0

  const goTo = (at: number) => {
    const url = items[at]?.url
    close()
    if (url) void navigate(url)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive(active + 1 === items.length ? -1 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active === -1 ? items.length - 1 : active - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && active >= 0) goTo(active)
    else return
    event.preventDefault()
  }
  const combobox = isAlive && { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': isOpen, 'aria-controls': isOpen ? list : undefined, 'aria-activedescendant': active >= 0 ? `${list}-${active}` : undefined } as const
  return (
    <div className={cn('relative min-w-0 grow', large && 'basis-full sm:basis-0')}>
      <Search className={cn('pointer-events-none absolute inset-y-0 my-auto text-ink-faint', large ? 'start-4 size-5.5' : 'start-3 size-4.5')} aria-hidden="true" />
      <input
        type="search"
        name="q"
        key={typed}
        defaultValue={typed}
        maxLength={300}
        required={required}
        autoComplete="off"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={hint}
        {...combobox}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
        className={cn(control, '[&::-webkit-search-cancel-button]:hidden', large ? 'h-14 ps-12 text-lg' : 'h-11 ps-10')}
      />
      {isOpen && (
        <ul id={list} role="listbox" aria-label={t.suggestions} className="absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-y-auto rounded border border-line-strong bg-sheet py-1 text-base shadow-float">
          {items.map(({ kind, id, title }, at) => (
            // The field keeps the focus: pressing chooses, before it could be lost.
            <li
              key={`${kind} ${id}`}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => goTo(at)}
              className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3 py-1.5 text-sm hover:bg-well aria-selected:bg-seal-wash"
            >
              <span className="line-clamp-2 wrap-anywhere">{title}</span>
              <span className="shrink-0 text-xs text-ink-faint">{t.kinds[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {isOpen && t.suggestionsCount({ count: items.length })}
      </p>
    </div>
  )
}
