import { ArrowUpRight } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { toolPricingNames } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { Card } from '#web/ui/card.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import type { SlipTool } from './discover-data.ts'

const way = 'inline-flex min-h-11 items-center gap-1.5 font-semibold underline-offset-4 hover:underline'

/** A tool in short: what it is best for, what it costs, and two ways on: its own website, and our guide to it. */
export function ToolSlip({ tool }: { tool: SlipTool }) {
  const t = useMessages(words)
  const pricings = useMessages(toolPricingNames)
  return (
    <Card className="flex flex-col p-5">
      <div className="flex items-start gap-3.5">
        <MemberSeal id={`tool ${tool.slug}`} detail="low" className="size-11 shrink-0" />
        <div className="min-w-0">
          <h3 className="text-lg leading-6 font-medium wrap-anywhere">{tool.name}</h3>
          <p className="mt-0.5 text-sm text-ink-soft">{tool.tagline}</p>
        </div>
      </div>
      {tool.bestFor.length > 0 && (
        <p className="mt-3 text-sm">
          <span className="text-ink-faint">{t.bestFor}</span> {tool.bestFor.join(' · ')}
        </p>
      )}
      <div className="mt-auto flex flex-wrap items-center gap-x-5 pt-3 text-sm">
        <a href={tool.website} rel="noopener" aria-label={t.tryToolOf({ name: tool.name })} className={`${way} text-seal-text`}>
          {t.tryTool} <ArrowUpRight className="size-4" aria-hidden="true" />
        </a>
        <a href={addresses.tool(tool.slug)} aria-label={t.guideTo({ name: tool.name })} className={way}>
          {t.guide}
        </a>
        <span className="ms-auto">
          <Badge tone={tool.pricing === 'open_source' || tool.pricing === 'free' ? 'leaf' : 'plain'}>{pricings[tool.pricing]}</Badge>
        </span>
      </div>
    </Card>
  )
}
