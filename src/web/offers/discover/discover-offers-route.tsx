import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { listCategories, listOfferCards } from '#modules/listings/index.ts'
import { findTools } from '#modules/tools/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { DiscoverTabs } from '#web/discover/discover-tabs.tsx'
import { ListHeader } from '#web/discover/list-header.tsx'
import { withSaved } from '#web/favourites/with-saved.server.ts'
import { offerTypes, type OfferType } from '#web/messages/en/offer-words.ts'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/discover-offers-route.ts'
import type { DiscoverData } from './discover-data.ts'
import { FilterPanel } from './filter-panel.tsx'
import { carried, discoverAddress, isFiltered, listOf, typeOfList } from './filters.ts'
import { leanCard } from './lean-card.ts'
import { OfferResults } from './offer-results.tsx'
import { listQueryOf, priceLimit, readFilters } from './read-filters.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export async function loader({ request, context }: Route.LoaderArgs): Promise<DiscoverData> {
  const { ctx } = context.get(pageContext)
  const { searchParams, pathname } = new URL(request.url)
  const filters = readFilters(searchParams, typeOfList(pathname))
  const cursor = searchParams.get('cursor') ?? undefined
  // A plain form sends its empty fields as well; the address says only what is chosen.
  if ([...searchParams.values()].includes('')) throw redirect(discoverAddress(filters, { cursor: cursor || undefined }))
  const [list, categories] = await Promise.all([listOfferCards(ctx, { ...listQueryOf(filters), cursor, withTotal: true, withFacets: cursor === undefined }), listCategories(ctx, {})])
  const tools = await findTools(ctx, [...(filters.tool ? [filters.tool] : []), ...(list.facets?.tool ?? []).map(({ value }) => value)])
  return {
    filters,
    offers: await withSaved(ctx, 'offer', list.items.map(leanCard)),
    nextCursor: list.nextCursor,
    isFirst: cursor === undefined,
    total: list.total ?? 0,
    totalIsCapped: list.totalIsCapped ?? false,
    correctedTo: list.correctedTo ?? null,
    categories: categories.map(({ slug, name, description }) => ({ slug, name, description })),
    facets: list.facets,
    toolNames: Object.fromEntries(tools.map(({ slug, name }) => [slug, name])),
    badPrices: (['min', 'max'] as const).filter((name) => filters[name] !== undefined && priceLimit(filters[name]) === undefined),
  }
}

/** Adding a page below changes only the history entry: what is there stays. */
export function shouldRevalidate({ currentUrl, nextUrl, formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod === undefined && currentUrl.href === nextUrl.href ? false : defaultShouldRevalidate
}

/** `/discover/offers`: all that is on offer, with filters in the address; and the shelves of single kinds: courses, goods, gigs, art. */
export default function DiscoverOffers({ loaderData }: Route.ComponentProps) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const { filters, categories } = loaderData
  const kind = filters.type ? types[filters.type as OfferType] : undefined
  const isShelf = listOf(filters.type) !== addresses.discoverOffers
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={isShelf && kind ? kind.many : t.title} description={isShelf && kind ? `${kind.about}. ${t.description}` : t.description} hidden={isFiltered(isShelf ? { ...filters, type: undefined } : filters) || !loaderData.isFirst} />
      <DiscoverTabs />
      <ListHeader
        to={listOf(filters.type)}
        names={carried(filters)}
        chosen={filters}
        type={kind}
        category={categories.find((one) => one.slug === filters.category)}
        labels={t}
      />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <FilterPanel {...loaderData} />
        <OfferResults {...loaderData} />
      </div>
    </div>
  )
}
