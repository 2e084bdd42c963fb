import { data, redirect } from 'react-router'
import { listAsks } from '#modules/asks/index.ts'
import { listExperts, listOfferCards } from '#modules/listings/index.ts'
import { findTools, listTools } from '#modules/tools/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { savedState } from '#web/favourites/saved-state.server.ts'
import { toolCategoryNames, toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/tool-route.ts'
import { leanCard } from '../offers/discover/lean-card.ts'
import { toolsAddress } from './tool-address.ts'
import { ToolFacts, ToolIntroduction } from './tool-introduction.tsx'
import { ToolInHall } from './tool-in-hall.tsx'
import type { ToolPageData } from './tools-data.ts'

export async function loader({ params, context }: Route.LoaderArgs): Promise<ToolPageData> {
  const { ctx } = context.get(pageContext)
  const [tool] = await findTools(ctx, [params.slug])
  if (!tool) throw data(null, { status: 404 })
  if (tool.slug !== params.slug) throw redirect(tool.url, 301)
  const [built, open, experts, sameKind, saved] = await Promise.all([
    listOfferCards(ctx, { tool: tool.slug, sort: 'popular', limit: 8, withTotal: true }),
    listAsks(ctx, { tool: tool.slug, status: 'open', limit: 6 }),
    listExperts(ctx, { tool: tool.slug, name: tool.name, limit: 6 }),
    listTools(ctx, { category: tool.category }),
    savedState(ctx, 'tool', tool.id),
  ])
  return {
    tool,
    offers: built.items.map(leanCard),
    total: built.total ?? 0,
    totalIsCapped: built.totalIsCapped ?? false,
    asks: open.items.map(({ id, url, title, owner }) => ({ id, url, title, owner: { id: owner.id, displayName: owner.displayName, avatarUrl: owner.avatarUrl } })),
    experts,
    saved,
    alike: sameKind.filter((one) => one.slug !== tool.slug).slice(0, 4).map(({ slug, name }) => ({ slug, name })),
  }
}

/** The same for every visitor. */
export const handle = { isPublic: true }

/** `/tools/:slug`: what a tool is, what was built with it here, and who knows it. */
export default function ToolPage({ loaderData }: Route.ComponentProps) {
  const { tool } = loaderData
  const t = useMessages(words)
  const categories = useMessages(toolCategoryNames)
  return (
    <article className="hall pt-6">
      <PageHead title={tool.name} description={`${tool.tagline}. ${tool.description}`.slice(0, 200)} />
      <Breadcrumb trail={[{ label: t.title, to: addresses.discoverTools }, { label: categories[tool.category], to: toolsAddress({ category: tool.category }) }, { label: tool.name }]} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ToolIntroduction tool={tool} />
        <ToolFacts {...loaderData} />
      </div>
      <ToolInHall {...loaderData} />
    </article>
  )
}
