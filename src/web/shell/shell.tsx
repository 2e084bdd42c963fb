import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation, useNavigation } from 'react-router'
import { flashes, shell } from '#web/messages/en/shell.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Footer } from './footer.tsx'
import { useRootData } from './root-data.ts'
import { TopBar } from './top-bar.tsx'

/** The frame around every page, error pages included. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useMessages(shell)
  const said = useMessages(flashes)
  const flash = useRootData()?.flash
  const main = useFocusOnNewPage()
  const navigation = useNavigation()
  return (
    <>
      <a href="#main" className="sr-only z-50 rounded bg-ink px-4 py-2.5 text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-3">
        {t.skipToContent}
      </a>
      {navigation.state !== 'idle' && <div data-progress="" role="status" aria-label={t.loading} className="fixed inset-x-0 top-0 z-50 h-0.5 bg-seal" />}
      <TopBar />
      <main id="main" ref={main} tabIndex={-1} className="grow outline-none">
        {flash && (
          <div data-flash="" className="hall pt-6">
            <Alert tone="success" live title={said[flash]} />
          </div>
        )}
        {children}
      </main>
      <Footer />
    </>
  )
}

/** After a change of page the focus starts at its content, as it would after a reload. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
