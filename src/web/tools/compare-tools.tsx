import { ArrowUpRight, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { toolCategoryNames, toolPricingNames, toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import { compareAddress } from './tool-address.ts'
import { Points } from './points.tsx'
import type { ToolsData } from './tools-data.ts'

type Compared = NonNullable<ToolsData['compared']>

/** Two or three tools side by side, the same line of each at the same height; one below the other on a phone. */
export function CompareTools({ tools, tooMany }: Compared) {
  const t = useMessages(words)
  const names = tools.map((tool) => tool.name).join(', ')
  return (
    <>
      <Breadcrumb trail={[{ label: t.backToAll, to: addresses.discoverTools }, { label: t.compareTitle }]} />
      <h1 className="mt-4 text-3xl wrap-anywhere">{t.compareOf({ names })}</h1>
      {tooMany && (
        <Alert tone="care" className="mt-6">
          {t.compareTooMany}
        </Alert>
      )}
      <ul className="mt-8 grid gap-6 md:auto-cols-fr md:grid-flow-col md:grid-rows-[repeat(7,auto)] md:gap-y-0">
        {tools.map((tool) => (
          <li key={tool.slug} className="grid grid-cols-[minmax(0,1fr)] rounded border border-line bg-sheet wrap-anywhere shadow-sheet md:row-span-7 md:grid-rows-subgrid">
            <ToolColumn tool={tool} others={tools.filter((one) => one !== tool)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ToolColumn({ tool, others }: { tool: Compared['tools'][number]; others: Compared['tools'] }) {
  const t = useMessages(words)
  const format = useFormat()
  const pricings = useMessages(toolPricingNames)
  const categories = useMessages(toolCategoryNames)
  return (
    <>
      <header className="flex items-start gap-3.5 p-5">
        <MemberSeal id={`tool ${tool.slug}`} detail="low" className="size-11 shrink-0 md:max-lg:hidden" />
        <div className="min-w-0 grow">
          <h2 className="text-xl">
            <a href={addresses.tool(tool.slug)} className="underline-offset-4 hover:underline">
              {tool.name}
            </a>
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{tool.tagline}</p>
        </div>
        {others.length > 1 && (
          <a href={compareAddress(others.map((one) => one.slug))} aria-label={t.remove({ name: tool.name })} className="-me-2.5 -mt-2 grid size-11 shrink-0 place-items-center rounded text-ink-faint hover:bg-well hover:text-ink">
            <X className="size-4.5" aria-hidden="true" />
          </a>
        )}
      </header>
      <Line name={t.cost}>{pricings[tool.pricing]}</Line>
      <Line name={t.kind}>{categories[tool.category]}</Line>
      <Line name={t.bestFor}>
        <Points of={tool.bestFor} />
      </Line>
      <Line name={t.tips}>
        <Points of={tool.usageTips} />
      </Line>
      <Line name={t.inTheHall}>
        {tool.offerCount > 0 ? (
          <a href={`${addresses.discoverOffers}?tool=${tool.slug}`} className="link">
            {t.offers({ count: tool.offerCount, text: format.count(tool.offerCount) })}
          </a>
        ) : (
          t.noOffers
        )}
      </Line>
      <Line name={t.website}>
        <a href={tool.website} rel="noopener" className="link inline-flex items-center gap-1">
          {new URL(tool.website).hostname.replace(/^www\./, '')} <ArrowUpRight className="size-4" aria-hidden="true" />
        </a>
      </Line>
    </>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-t border-line px-5 py-4 text-sm">
      <h3 className="eyebrow mb-1.5 text-ink-faint">{name}</h3>
      {children}
    </section>
  )
}
