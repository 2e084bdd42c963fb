import { redirect } from 'react-router'
import { listAsks } from '#modules/asks/index.ts'
import { listCategories } from '#modules/listings/index.ts'
import { findTools } from '#modules/tools/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { DiscoverTabs } from '#web/discover/discover-tabs.tsx'
import { ListHeader } from '#web/discover/list-header.tsx'
import { withSaved } from '#web/favourites/with-saved.server.ts'
import { askTypes, type AskType, discoverAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/discover-asks-route.ts'
import { leanFoundAsk } from '../lean-ask.ts'
import type { DiscoverAsksData } from './discover-asks-data.ts'
import { AskFilters } from './ask-filters.tsx'
import { AskResults } from './ask-results.tsx'
import { asksAddress, filterNames, isFiltered } from './filters.ts'
import { listQueryOf, readFilters } from './read-filters.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export async function loader({ request, context }: Route.LoaderArgs): Promise<DiscoverAsksData> {
  const { ctx } = context.get(pageContext)
  const { searchParams } = new URL(request.url)
  const filters = readFilters(searchParams)
  const cursor = searchParams.get('cursor') ?? undefined
  // A plain form sends its empty fields as well; the address says only what is chosen.
  if ([...searchParams.values()].includes('')) throw redirect(asksAddress(filters, { cursor: cursor || undefined }))
  const [list, categories] = await Promise.all([listAsks(ctx, { ...listQueryOf(filters), cursor, withTotal: true, withFacets: cursor === undefined }), listCategories(ctx, {})])
  const tools = await findTools(ctx, [...(filters.tool ? [filters.tool] : []), ...(list.facets?.tool ?? []).map(({ value }) => value)])
  return {
    filters,
    asks: await withSaved(ctx, 'ask', list.items.map((ask) => leanFoundAsk(ask, list.marks))),
    nextCursor: list.nextCursor,
    isFirst: cursor === undefined,
    total: list.total ?? 0,
    totalIsCapped: list.totalIsCapped ?? false,
    correctedTo: list.correctedTo ?? null,
    facets: list.facets,
    toolNames: Object.fromEntries(tools.map(({ slug, name }) => [slug, name])),
    categories: categories.map(({ slug, name, description }) => ({ slug, name, description })),
  }
}

/** `/discover/asks`: what members need, with filters in the address. */
export default function DiscoverAsks({ loaderData }: Route.ComponentProps) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const { filters, categories } = loaderData
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} description={t.description} hidden={isFiltered(filters) || !loaderData.isFirst} />
      <DiscoverTabs />
      <ListHeader
        to={addresses.discoverAsks}
        names={filterNames}
        chosen={filters}
        type={filters.type ? types[filters.type as AskType] : undefined}
        category={categories.find((one) => one.slug === filters.category)}
        labels={t}
      />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <AskFilters {...loaderData} />
        <AskResults {...loaderData} />
      </div>
    </div>
  )
}
