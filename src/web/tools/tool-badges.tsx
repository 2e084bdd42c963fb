import { lazy, type MouseEvent, Suspense, useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import { useAlive } from '#web/ui/use-alive.ts'

// Fetched with the first tray that is opened.
const ToolTray = lazy(() => import('./tool-tray.tsx'))

interface ToolBadgesProps {
  tools: readonly { slug: string; name: string; hasPage: boolean }[]
}

const trayHash = (slug: string) => `#tool=${slug}`

/** Tools by name; each opens a tray that says what it is (without scripts its page), or the offers that name it where the directory no longer has it. */
export function ToolBadges({ tools }: ToolBadgesProps) {
  const { open, opening, toOpen, close } = useTray(tools)
  return (
    <>
      <ul className="flex flex-wrap gap-1.5">
        {tools.map(({ slug, name, hasPage }) => (
          <li key={slug} className="max-w-full">
            <a
              href={hasPage ? addresses.tool(slug) : `${addresses.discoverOffers}?tool=${slug}`}
              onClick={hasPage ? toOpen(slug) : undefined}
              className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border border-line bg-sheet ps-1.5 pe-3.5 text-sm text-ink-soft transition-colors hover:border-line-strong hover:text-ink pointer-coarse:min-h-11"
            >
              <MemberSeal id={`tool ${slug}`} detail="low" className="size-6 shrink-0" />
              <span className="truncate">{name}</span>
            </a>
          </li>
        ))}
      </ul>
      {open && (
        <Suspense fallback={null}>
          <ToolTray key={opening} tool={open} onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** The open tray stands in the address's fragment, so that the way back closes it and nothing is fetched anew. */
function useTray(tools: ToolBadgesProps['tools']) {
  const navigate = useNavigate()
  const { pathname, search, hash, state, key: opening } = useLocation()
  const alive = useAlive()
  const open = alive ? tools.find(({ slug, hasPage }) => hasPage && hash === trayHash(slug)) : undefined
  const isOurs = (state as { tray?: boolean } | null)?.tray === true
  const toOpen = (slug: string) => (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void navigate(pathname + search + trayHash(slug), { state: { tray: true }, preventScrollReset: true })
  }
  const close = useCallback(() => {
    if (isOurs) void navigate(-1)
    else void navigate(pathname + search, { replace: true, preventScrollReset: true })
  }, [navigate, pathname, search, isOurs])
  // A tray that is opened again before the last was taken away is another one: each is shown when it comes.
  return { open, opening, toOpen, close }
}
