import { ArrowUpRight } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { SaveButton } from '#web/favourites/save-button.tsx'
import { toolCategoryNames, toolPricingNames, toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { TagList } from '#web/ui/tag-list.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import { Points } from './points.tsx'
import { compareAddress, toolsAddress } from './tool-address.ts'
import type { ToolPageData } from './tools-data.ts'

/** What a tool is, what it is best for, and what its users would tell a friend. */
export function ToolIntroduction({ tool }: Pick<ToolPageData, 'tool'>) {
  const t = useMessages(words)
  return (
    <div className="grid content-start gap-7">
      <header className="flex items-center gap-5">
        <MemberSeal id={`tool ${tool.slug}`} className="size-20 shrink-0 max-sm:size-16" />
        <div className="min-w-0">
          <h1 className="text-3xl wrap-anywhere">{tool.name}</h1>
          <p className="mt-1 text-lg text-ink-soft">{tool.tagline}</p>
        </div>
      </header>
      <p className="max-w-read text-lg leading-8">{tool.description}</p>
      <div className="grid gap-7 border-t border-line pt-6 sm:grid-cols-2">
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.bestFor}</h2>
          <Points of={tool.bestFor} />
        </section>
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.tips}</h2>
          <Points of={tool.usageTips} />
        </section>
      </div>
    </div>
  )
}

/** What it costs, where it is, and what to compare it with. */
export function ToolFacts({ tool, alike, saved }: Pick<ToolPageData, 'tool' | 'alike' | 'saved'>) {
  const t = useMessages(words)
  const pricings = useMessages(toolPricingNames)
  const categories = useMessages(toolCategoryNames)
  const names = new Map(alike.map((one) => [one.name, one.slug]))
  return (
    <aside className="grid content-start gap-6">
      <a
        href={tool.website}
        rel="noopener"
        className="flex min-h-11 items-center justify-center gap-2 rounded bg-seal px-5 py-2 text-center text-sm font-semibold text-seal-ink shadow-sheet transition-colors wrap-anywhere hover:bg-seal-deep"
      >
        {t.visit({ host: new URL(tool.website).hostname.replace(/^www\./, '') })}
        <ArrowUpRight className="size-4.5 shrink-0" aria-hidden="true" />
      </a>
      <SaveButton thing={{ kind: 'tool', thingId: tool.id, title: tool.name }} state={saved} />
      <dl className="text-sm">
        <div className="flex justify-between gap-6 border-b border-line py-2.5">
          <dt className="text-ink-faint">{t.cost}</dt>
          <dd className="text-end">{pricings[tool.pricing]}</dd>
        </div>
        <div className="flex justify-between gap-6 py-2.5">
          <dt className="text-ink-faint">{t.kind}</dt>
          <dd className="text-end">
            <a href={toolsAddress({ category: tool.category })} className="underline-offset-4 hover:underline">
              {categories[tool.category]}
            </a>
          </dd>
        </div>
      </dl>
      <div className="grid gap-2.5">
        <LinkButton to={addresses.newOfferWith(tool.slug)} size="sm">
          {t.offerWith({ name: tool.name })}
        </LinkButton>
        <LinkButton to={addresses.newAskWith(tool.slug)} size="sm">
          {t.askWith({ name: tool.name })}
        </LinkButton>
      </div>
      {alike.length > 0 && (
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.compareWith}</h2>
          <TagList tags={[...names.keys()]} to={(name) => compareAddress([tool.slug, names.get(name) ?? ''])} />
        </section>
      )}
    </aside>
  )
}
