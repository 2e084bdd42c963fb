import { redirect } from 'react-router'
import { listPeople } from '#modules/discovery/index.ts'
import { listCategories } from '#modules/listings/index.ts'
import { creatorCategories } from '#modules/people/shapes.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { DiscoverTabs } from '#web/discover/discover-tabs.tsx'
import { ListHeader } from '#web/discover/list-header.tsx'
import { withSaved } from '#web/favourites/with-saved.server.ts'
import { discoverPeople as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/discover-people-route.ts'
import type { DiscoverPeopleData } from './discover-people-data.ts'
import { filterNames, isFiltered, peopleAddress } from './filters.ts'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleResults } from './people-results.tsx'
import { leanPerson } from './person-tile.tsx'
import { listQueryOf, readFilters } from './read-filters.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export async function loader({ request, context }: Route.LoaderArgs): Promise<DiscoverPeopleData> {
  const { ctx } = context.get(pageContext)
  const { searchParams } = new URL(request.url)
  const filters = readFilters(searchParams)
  const cursor = searchParams.get('cursor') ?? undefined
  // A plain form sends its empty fields as well; the address says only what is chosen.
  if ([...searchParams.values()].includes('')) throw redirect(peopleAddress(filters, { cursor: cursor || undefined }))
  const [list, categories] = await Promise.all([listPeople(ctx, { ...listQueryOf(filters), cursor, withTotal: true, withFacets: cursor === undefined }), listCategories(ctx, {})])
  return {
    filters,
    people: await withSaved(ctx, 'person', list.items.map(leanPerson)),
    nextCursor: list.nextCursor,
    isFirst: cursor === undefined,
    total: list.total ?? 0,
    totalIsCapped: list.totalIsCapped ?? false,
    correctedTo: list.correctedTo ?? null,
    facets: list.facets,
    callings: creatorCategories,
    categories: categories.map(({ slug, name }) => ({ slug, name })),
  }
}

/** `/discover/people`: who is here, with filters in the address. */
export default function DiscoverPeople({ loaderData }: Route.ComponentProps) {
  const t = useMessages(words)
  const { filters } = loaderData
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} description={t.description} hidden={isFiltered(filters) || !loaderData.isFirst} />
      <DiscoverTabs />
      <ListHeader to={addresses.discoverPeople} names={filterNames} chosen={filters} type={undefined} category={undefined} labels={t} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <PeopleFilters {...loaderData} />
        <PeopleResults {...loaderData} />
      </div>
    </div>
  )
}
