import { redirect } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { DiscoverTabs } from '#web/discover/discover-tabs.tsx'
import { toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/tools-route.ts'
import { CompareTools } from './compare-tools.tsx'
import { readTools } from './read-tools.server.ts'
import { compareAddress, toolsAddress } from './tool-address.ts'
import { ToolFilterPanel } from './tool-filter-panel.tsx'
import { ToolSearch } from './tool-search.tsx'
import { ToolResults } from './tool-results.tsx'
import type { ToolsData } from './tools-data.ts'

export async function loader({ request, context }: Route.LoaderArgs): Promise<ToolsData> {
  const { searchParams } = new URL(request.url)
  const found = await readTools(context.get(pageContext).ctx, searchParams)
  // A plain form sends a field per tick, and its empty fields as well; the address that stays says only what is chosen.
  if (searchParams.getAll('compare').length > 1 && found.compared && !found.compared.tooMany) throw redirect(compareAddress(found.compared.tools.map((tool) => tool.slug)))
  if ([...searchParams.values()].includes('')) throw redirect(toolsAddress(found.filters))
  return found
}

/** The same for every visitor. */
export const handle = { isPublic: true }

/** `/discover/tools`: the directory of tools, and with `compare` two or three of them side by side. */
export default function Tools({ loaderData }: Route.ComponentProps) {
  const t = useMessages(words)
  const { compared, filters } = loaderData
  const isFiltered = Object.keys(filters).length > 0
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={compared ? t.compareOf({ names: compared.tools.map((tool) => tool.name).join(', ') }) : t.title} description={t.description} hidden={isFiltered || compared !== null || loaderData.tooFew} />
      {compared ? (
        <CompareTools {...compared} />
      ) : (
        <>
          <DiscoverTabs />
          <ToolSearch filters={filters} />
          <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
            <ToolFilterPanel {...loaderData} />
            <ToolResults {...loaderData} />
          </div>
        </>
      )}
    </div>
  )
}
