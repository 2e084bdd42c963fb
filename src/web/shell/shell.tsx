import { CircleCheck } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation, useNavigation } from 'react-router'
import { flashes, shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Live } from '#web/live/live-context.tsx'
import { Keyboard } from '#web/keyboard/keyboard.tsx'
import { Footer } from './footer.tsx'
import { useRootData } from './root-data.ts'
import { TopBar } from './top-bar.tsx'

/** The frame around every page, error pages included. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useMessages(shell)
  const said = useMessages(flashes)
  const flash = useFlash()
  const main = useFocusOnNewPage()
  const navigation = useNavigation()
  return (
    <Live>
      <Keyboard>
        <a href="#main" className="sr-only z-50 rounded bg-ink px-4 py-2.5 text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-3">
          {t.skipToContent}
        </a>
        {navigation.state !== 'idle' && <div data-progress="" role="status" aria-label={t.loading} className="fixed inset-x-0 top-0 z-50 h-0.5 bg-seal" />}
        <TopBar />
        <main id="main" ref={main} tabIndex={-1} className="grow outline-none">
          {flash && (
            <div data-flash="" role="status" className="border-b border-line bg-leaf-wash">
              <p className="hall flex items-center gap-2.5 py-3 text-sm font-semibold text-leaf-text">
                <CircleCheck className="size-5 shrink-0" aria-hidden="true" />
                {said[flash]}
              </p>
            </div>
          )}
          {children}
        </main>
        <Footer />
      </Keyboard>
    </Live>
  )
}

/** What the page before wanted to have said; gone with the next change of page. */
function useFlash() {
  const root = useRootData()
  const { key } = useLocation()
  const told = useRef({ root, key })
  if (told.current.root !== root) told.current = { root, key }
  return told.current.key === key ? root?.flash : null
}

/** After a change of page the focus starts at its content, as it would after a reload. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname, state } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    // A page that only got another address (a draft that was saved for the first time) keeps the writer where they are.
    if (state?.keepFocus !== true) main.current?.focus({ preventScroll: true })
  }, [pathname, state])
  return main
}
