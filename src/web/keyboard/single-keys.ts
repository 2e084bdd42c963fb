import { useSyncExternalStore } from 'react'

const name = 'single-key-shortcuts'
const changed = 'guildhall:single-keys'

/** Whether shortcuts of single keys work in this browser (WCAG 2.2, 2.1.4: they can be switched off). */
export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

export function letSingleKeysWork(work: boolean): void {
  try {
    if (work) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
  dispatchEvent(new Event(changed))
}

function subscribe(tell: () => void): () => void {
  addEventListener(changed, tell)
  addEventListener('storage', tell)
  return () => {
    removeEventListener(changed, tell)
    removeEventListener('storage', tell)
  }
}

/** The same, for a control that shows it. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysWork, () => true)
