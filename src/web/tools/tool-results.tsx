import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { toolCategoryNames, toolPricingNames, toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import type { CardTool, ToolsData } from './tools-data.ts'

/** How many there are, and their cards in a plain form: what is ticked is compared. */
export function ToolResults({ tools, tooFew }: ToolsData) {
  const t = useMessages(words)
  const format = useFormat()
  const count = t.count({ count: tools.length, text: format.count(tools.length) })
  return (
    <section aria-label={count} className="grid content-start gap-5">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-b border-line pb-2 text-sm text-ink-soft">
        <p className="tabular-nums">{count}</p>
        {tools.length > 1 && <p className="text-ink-faint">{t.compareHint}</p>}
      </div>
      {tooFew && <Alert tone="care">{t.compareTooFew}</Alert>}
      {tools.length === 0 ? (
        <EmptyState emblem="no such tool" title={t.noMatchTitle} action={<LinkButton to={addresses.discoverTools}>{t.noMatchAction}</LinkButton>}>
          {t.noMatchText}
        </EmptyState>
      ) : (
        <form action={addresses.discoverTools} className="group/compare grid gap-5">
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {tools.map((tool) => (
              <li key={tool.slug} className="grid">
                <ToolCard tool={tool} />
              </li>
            ))}
          </ul>
          <div className="sticky bottom-4 hidden justify-center group-has-checked/compare:flex">
            <Button type="submit" variant="primary" className="shadow-float">
              {t.compareAction}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

function ToolCard({ tool }: { tool: CardTool }) {
  const t = useMessages(words)
  const format = useFormat()
  const pricings = useMessages(toolPricingNames)
  const categories = useMessages(toolCategoryNames)
  return (
    <LinkCard className="p-5 has-checked:border-seal">
      <div className="flex items-start gap-3.5">
        <MemberSeal id={`tool ${tool.slug}`} detail="low" className="size-11 shrink-0" />
        <div className="min-w-0">
          <p className="text-xs font-medium text-ink-faint">{categories[tool.category]}</p>
          <h2 className="text-lg leading-6 font-medium wrap-anywhere">
            <a href={addresses.tool(tool.slug)} className={cardLink}>
              {tool.name}
            </a>
          </h2>
        </div>
      </div>
      <p className="mt-3 text-sm text-ink-soft">{tool.tagline}</p>
      <p className="mt-3 flex flex-wrap items-center gap-2 text-xs text-ink-faint">
        <Badge tone={tool.pricing === 'open_source' || tool.pricing === 'free' ? 'leaf' : 'plain'}>{pricings[tool.pricing]}</Badge>
        {tool.offerCount > 0 && t.offers({ count: tool.offerCount, text: format.count(tool.offerCount) })}
      </p>
      <label className="relative z-10 mt-auto flex min-h-11 items-center gap-2.5 self-start pt-3 text-sm text-ink-soft">
        <input type="checkbox" name="compare" value={tool.slug} aria-label={t.compareOne({ name: tool.name })} className="size-5" />
        <span aria-hidden="true">{t.compare}</span>
      </label>
    </LinkCard>
  )
}
