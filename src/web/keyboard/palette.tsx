import { CornerDownLeft, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useSubmit } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { paletteWords, shortcutWords } from '#web/messages/en/keyboard.ts'
import { settingsFrame } from '#web/messages/en/settings.ts'
import { shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useRootData } from '#web/shell/root-data.ts'
import { useKeyboard } from './keyboard.tsx'
import { actionsFor, type Entry, matching, placesFor, searchesFor } from './palette-entries.ts'
import { PaletteOptions } from './palette-options.tsx'
import { useSuggestions } from './use-suggestions.ts'

/** Searches places, actions and what is in the hall: a combobox with a list box (ARIA APG), in the browser's own modal dialog. */
export default function Palette({ onClose }: { onClose(): void }) {
  const t = useMessages(paletteWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  // By id, not by place: what is found arrives while somebody chooses, and must not move the choice.
  const [chosen, choose] = useState<string | null>(null)
  const groups = useGroups(typed)
  const entries = groups.flatMap((group) => group.entries)
  const at = Math.max(0, entries.findIndex(({ id }) => id === chosen))
  const active = entries[at]
  const run = useRun(() => dialog.current?.close())
  useEffect(() => {
    const shown = dialog.current
    if (!shown) return
    if (!shown.open) shown.showModal()
    shown.addEventListener('close', onClose)
    return () => shown.removeEventListener('close', onClose)
  }, [onClose])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const moved = nextPlace(event.key, at, entries.length)
    if (moved !== null) choose(entries[moved]?.id ?? null)
    else if (event.key === 'Enter' && active) run(active.deed)
    else if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) dialog.current?.close()
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} data-dialog="" closedby="any" aria-label={t.title} className="mt-[max(1rem,12vh)] w-[min(38rem,calc(100vw-1.5rem))] overflow-hidden rounded border border-line bg-sheet p-0 text-ink shadow-float">
      <div className="relative border-b border-line">
        <Search className="pointer-events-none absolute inset-y-0 start-4 my-auto size-5 text-ink-faint" aria-hidden="true" />
        <input
          autoFocus
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-activedescendant={active && `${list} ${active.id}`.replaceAll(' ', '-')}
          aria-autocomplete="list"
          aria-label={t.title}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          placeholder={t.hint}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            choose(null)
          }}
          onKeyDown={onKeyDown}
          className="h-14 w-full bg-transparent ps-12 pe-4 text-base outline-none"
        />
      </div>
      <PaletteOptions id={list} groups={groups} active={active} onPoint={(entry) => choose(entry.id)} onChoose={(entry) => run(entry.deed)} />
      <p role="status" className="sr-only">
        {entries.length > 0 ? t.results({ count: entries.length }) : t.nothing}
      </p>
      <p className="hidden items-center gap-2 border-t border-line px-4 py-2.5 text-xs text-ink-faint sm:flex">
        <CornerDownLeft className="size-3.5" aria-hidden="true" /> {t.help}
      </p>
    </dialog>
  )
}

/** What fits what is typed, by kind. Without anything typed: where one may go and what one may do. */
function useGroups(typed: string): { title: string; entries: Entry[] }[] {
  const [t, frame, settings, keys] = [useMessages(paletteWords), useMessages(shell), useMessages(settingsFrame), useMessages(shortcutWords)]
  const root = useRootData()
  const found = useSuggestions(typed)
  return useMemo(() => {
    const words = { t, frame, settings, keys }
    const inHall = found.map(({ kind, id, title, url }): Entry => ({ id: `found ${kind} ${id}`, label: title, aside: t.kinds[kind], deed: { go: url } }))
    const groups = [
      { title: t.places, entries: matching(placesFor(root, words), typed) },
      { title: t.actions, entries: matching(actionsFor(root, words), typed) },
      { title: t.found, entries: inHall },
      { title: t.search, entries: typed.trim() ? searchesFor(typed.trim(), t) : [] },
    ]
    return groups.filter((group) => group.entries.length > 0)
  }, [typed, found, root, t, frame, settings, keys])
}

/** Where an arrow leads from here; null for other keys. */
function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown': return (at + 1) % count
    case 'ArrowUp': return (at - 1 + count) % count
    case 'PageDown': return Math.min(at + 8, count - 1)
    case 'PageUp': return Math.max(at - 8, 0)
    default: return null
  }
}

/** Does what was chosen, after the palette closed and gave the focus back. */
function useRun(close: () => void) {
  const navigate = useNavigate()
  const submit = useSubmit()
  const { openShortcuts } = useKeyboard()
  const { pathname, search } = useLocation()
  return (deed: Entry['deed']) => {
    close()
    if ('theme' in deed) void submit({ theme: deed.theme, next: pathname + search }, { method: 'post', action: addresses.theme, replace: true, preventScrollReset: true })
    else if ('signOut' in deed) void submit(null, { method: 'post', action: addresses.signOut })
    // The palette's own closing would end what is opened in the same moment.
    else if ('shortcuts' in deed) setTimeout(openShortcuts)
    else if (/^\/(?:api|dev)\//.test(deed.go)) location.assign(deed.go)
    else void navigate(deed.go)
  }
}
