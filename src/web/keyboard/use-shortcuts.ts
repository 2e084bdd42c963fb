import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { isMac } from './platform.ts'
import { singleKeysWork } from './single-keys.ts'
import { isOnCard, walkCards } from './walk-cards.ts'

interface Handlers {
  /** Of whoever is signed in. */
  handle: string | null
  openPalette(): void
  openShortcuts(): void
}

/** After `g` the second key must come within so many milliseconds. */
const patience = 1_500

const isTyping = (event: KeyboardEvent) => event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], [role=combobox], [role=textbox]') !== null
const isModal = () => document.querySelector('dialog:modal') !== null

/** Hears the shortcuts: never while somebody types, and single keys only where they were not switched off. */
export function useShortcuts({ handle, openPalette, openShortcuts }: Handlers): void {
  const navigate = useNavigate()
  const goingSince = useRef(-Infinity)
  useEffect(() => {
    const places: Record<string, string | null> = {
      h: handle ? addresses.home : addresses.landing,
      d: addresses.discover,
      o: addresses.discoverOffers,
      a: addresses.discoverAsks,
      p: addresses.discoverPeople,
      t: addresses.discoverTools,
      m: handle && addresses.profile(handle),
      s: handle && addresses.mySaved,
      n: handle && addresses.notifications,
    }
    const single = (event: KeyboardEvent): boolean => {
      const { key } = event
      if (event.timeStamp - goingSince.current < patience) {
        goingSince.current = -Infinity
        const place = places[key]
        if (place) void navigate(place)
        return Boolean(place)
      }
      if (key === 'g') goingSince.current = event.timeStamp
      if (key === '?') openShortcuts()
      if (key === '/') focusSearch(openPalette)
      return key === 'j' ? walkCards(1) : key === 'k' ? walkCards(-1) : ['?', '/'].includes(key)
    }
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isModal()) return
      // On a Mac Ctrl+K cuts a line short; elsewhere there is no ⌘.
      const mod = isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
      if (mod && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        openPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || isTyping(event)) return
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
      const done = isArrow ? isOnCard() && walkCards(event.key === 'ArrowDown' ? 1 : -1) : singleKeysWork() && single(event)
      if (done) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [handle, navigate, openPalette, openShortcuts])
}

/** To the page's own search field; where it has none, to the search over everything. */
function focusSearch(otherwise: () => void): void {
  const field = document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]')
  if (!field) return otherwise()
  field.select()
  field.focus()
}
