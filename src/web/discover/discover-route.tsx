import { redirect } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/discover-route.ts'
import { chosenIn, commonReaders } from './address-filters.ts'
import { DiscoverTabs } from './discover-tabs.tsx'
import { AskForIt } from './start/ask-for-it.tsx'
import { CategoryIndex } from './start/category-index.tsx'
import type { DiscoverStartData } from './start/discover-data.ts'
import { ForYou } from './start/for-you.tsx'
import { Found } from './start/found.tsx'
import { Problem } from './start/problem.tsx'
import { readStart } from './start/read-start.server.ts'
import { Shelves } from './start/shelves.tsx'

/** The same for every visitor (see server/public-pages.ts); what is for a member is only on theirs. */
export const handle = { isPublic: true }

const readers = { q: commonReaders.q, category: commonReaders.category }

export async function loader({ request, context }: Route.LoaderArgs): Promise<DiscoverStartData> {
  const { searchParams } = new URL(request.url)
  const chosen = chosenIn(searchParams, readers)
  // A plain form sends its empty fields as well; the address says only what is chosen.
  if ([...searchParams.values()].includes('')) throw redirect(addresses.discoverFor(chosen.q, chosen.category))
  return readStart(context.get(pageContext).ctx, chosen)
}

/** `/discover`: starts from the problem. */
export default function Discover({ loaderData }: Route.ComponentProps) {
  const t = useMessages(words)
  const { q, category } = loaderData
  const isStart = q === undefined && category === null
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={q ? t.problemTitle({ query: q }) : (category?.name ?? t.pageTitle)} description={category && !q ? category.description : t.description} hidden={!isStart} />
      <DiscoverTabs />
      <Problem {...loaderData} />
      {isStart ? (
        <>
          <CategoryIndex categories={loaderData.categories} />
          <ForYou things={loaderData.forYou} />
          <Shelves counts={loaderData.counts} />
        </>
      ) : (
        <Found {...loaderData} />
      )}
      <AskForIt q={q} category={category?.slug} />
    </div>
  )
}
