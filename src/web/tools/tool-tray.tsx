import { ArrowUpRight, X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Tool } from '#modules/tools/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { toolCategoryNames, toolPricingNames, toolsWords as words } from '#web/messages/en/tools.ts'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { Points } from './points.tsx'

interface ToolTrayProps {
  tool: { slug: string; name: string }
  onClose(): void
}

/** A tool in short, over the page that names it, at its end side. Its own page has the rest. */
export default function ToolTray({ tool, onClose }: ToolTrayProps) {
  const t = useMessages(words)
  const common = useMessages(ui)
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    if (!shown) return
    if (!shown.open) shown.showModal()
    shown.addEventListener('close', onClose)
    return () => {
      shown.removeEventListener('close', onClose)
      // Closed by the way back, it goes from the page: what had the focus before has it again.
      if (!shown.isConnected) return
      shown.close()
    }
  }, [onClose])
  return (
    <dialog ref={dialog} data-tray="" closedby="any" aria-labelledby="tool-tray-name" className="ms-auto me-0 h-dvh max-h-none w-[min(26rem,100vw)] max-w-none overflow-y-auto border-s border-line bg-sheet p-0 text-ink shadow-float">
      <div className="grid min-h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto]">
        <header className="flex items-start gap-4 border-b border-line p-5">
          <MemberSeal id={`tool ${tool.slug}`} className="size-14 shrink-0" />
          <h2 id="tool-tray-name" className="min-w-0 grow self-center text-2xl wrap-anywhere">
            {tool.name}
          </h2>
          <Button size="icon" variant="quiet" className="-me-2 -mt-1" aria-label={common.close} onClick={() => dialog.current?.close()}>
            <X aria-hidden="true" />
          </Button>
        </header>
        <InShort slug={tool.slug} />
        <footer className="grid gap-2.5 border-t border-line p-5">
          <LinkButton to={addresses.tool(tool.slug)} variant="primary" wide replace>
            {t.wholePage}
          </LinkButton>
          <LinkButton to={addresses.newOfferWith(tool.slug)} wide replace>
            {t.offerWith({ name: tool.name })}
          </LinkButton>
          <LinkButton to={addresses.newAskWith(tool.slug)} wide replace>
            {t.askWith({ name: tool.name })}
          </LinkButton>
        </footer>
      </div>
    </dialog>
  )
}

/** What the directory says of it, fetched when the tray opens. */
function InShort({ slug }: { slug: string }) {
  const t = useMessages(words)
  const pricings = useMessages(toolPricingNames)
  const categories = useMessages(toolCategoryNames)
  const tool = useTool(slug)
  if (tool === 'failed') return <p className="p-5 text-sm text-ink-soft">{t.trayFailed}</p>
  if (!tool) {
    return (
      <div aria-busy="true" className="grid content-start gap-3 p-5">
        {['w-3/4', 'w-full', 'w-full', 'w-1/2'].map((width, at) => (
          <Skeleton key={`${width} ${at}`} className={`h-5 ${width}`} />
        ))}
      </div>
    )
  }
  return (
    <div className="grid content-start gap-6 p-5">
      <div>
        <p className="text-lg text-ink-soft">{tool.tagline}</p>
        <p className="mt-1.5 text-sm text-ink-faint">
          {categories[tool.category]} · {pricings[tool.pricing]}
        </p>
      </div>
      <p>{tool.description}</p>
      <section>
        <h3 className="eyebrow mb-3 text-ink-faint">{t.bestFor}</h3>
        <Points of={tool.bestFor} />
      </section>
      <section>
        <h3 className="eyebrow mb-3 text-ink-faint">{t.tips}</h3>
        <Points of={tool.usageTips} />
      </section>
      <a href={tool.website} rel="noopener" className="link inline-flex min-h-11 items-center gap-1.5 justify-self-start text-sm">
        {t.visit({ host: new URL(tool.website).hostname.replace(/^www\./, '') })} <ArrowUpRight className="size-4" aria-hidden="true" />
      </a>
    </div>
  )
}

function useTool(slug: string): Tool | 'failed' | null {
  const [found, setFound] = useState<Tool | 'failed' | null>(null)
  useEffect(() => {
    const leave = new AbortController()
    fetch(`/api/v1/tools/${slug}`, { signal: leave.signal })
      .then((answer) => (answer.ok ? answer.json() : 'failed'))
      .then(setFound)
      .catch(() => leave.signal.aborted || setFound('failed'))
    return () => leave.abort()
  }, [slug])
  return found
}
