import { Search } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { paletteWords as words } from '#web/messages/en/keyboard.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useAlive } from '#web/ui/use-alive.ts'
import { useKeyboard } from './keyboard.tsx'
import { isMac, keyName } from './platform.ts'

/** Opens the search over everything; without scripts it leads to where one looks around. */
export function SearchButton() {
  const t = useMessages(words)
  const { openPalette } = useKeyboard()
  const alive = useAlive()
  return (
    <a
      href={addresses.discover}
      {...(alive && { role: 'button', 'aria-haspopup': 'dialog' as const, 'aria-keyshortcuts': 'Control+K Meta+K' })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        openPalette()
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        openPalette()
      }}
      className="flex h-11 min-w-11 shrink-0 items-center justify-center gap-2.5 rounded-full text-sm text-ink-soft transition-colors hover:text-ink max-lg:hover:bg-well lg:h-9 lg:w-52 lg:justify-start lg:border lg:border-line lg:bg-sheet lg:px-3.5 lg:hover:border-line-strong"
    >
      <Search className="size-5.5 lg:size-4" aria-hidden="true" />
      <span className="max-lg:sr-only">{t.open}</span>
      {alive && (
        <kbd aria-hidden="true" className="ms-auto hidden font-text text-xs text-ink-faint lg:block">
          {isMac() ? '⌘K' : `${keyName('Mod', false)} K`}
        </kbd>
      )}
    </a>
  )
}
