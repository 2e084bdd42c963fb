import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react'
import { useRootData } from '#web/shell/root-data.ts'
import { useShortcuts } from './use-shortcuts.ts'

// Fetched when they are first asked for: nobody reads a page slower for them.
const Palette = lazy(() => import('./palette.tsx'))
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'))

interface Openers {
  openPalette(): void
  openShortcuts(): void
}

const KeyboardContext = createContext<Openers>({ openPalette: () => undefined, openShortcuts: () => undefined })

/** Opens the palette or the list of shortcuts. */
export const useKeyboard = (): Openers => useContext(KeyboardContext)

/** The keyboard's part of the frame: hears shortcuts, and shows the palette and the list of shortcuts over the page. */
export function Keyboard({ children }: { children: ReactNode }) {
  const [shown, show] = useState<'palette' | 'shortcuts' | null>(null)
  const close = useCallback(() => show(null), [])
  const openers = useMemo(() => ({ openPalette: () => show('palette'), openShortcuts: () => show('shortcuts') }), [])
  useShortcuts({ handle: useRootData()?.me?.handle ?? null, ...openers })
  return (
    <KeyboardContext value={openers}>
      {children}
      {shown && (
        <Suspense fallback={null}>
          {shown === 'palette' ? <Palette onClose={close} /> : <ShortcutsDialog onClose={close} />}
        </Suspense>
      )}
    </KeyboardContext>
  )
}
