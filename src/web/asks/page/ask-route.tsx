import { data, redirect } from 'react-router'
import { getAskAt, listAsks, offersForAsk } from '#modules/asks/index.ts'
import { mayChangeAsk } from '#modules/asks/policy.ts'
import { unfinished } from '#modules/asks/states.ts'
import { listCategories } from '#modules/listings/index.ts'
import { findTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import { pageContext } from '#server/page-context.ts'
import { savedState } from '#web/favourites/saved-state.server.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { leanCard } from '#web/offers/discover/lean-card.ts'
import { plainText } from '#platform/plain-text.ts'
import { useViewBeacon } from '#web/offers/page/use-view-beacon.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/ask-route.ts'
import { leanAsk } from '../lean-ask.ts'
import { moveAndReturn, stepsOf } from '../mine/move.server.ts'
import { reasonsFor } from '../show-reasons.server.ts'
import type { AskData, ShownMatches } from './ask-data.ts'
import { AskOwnerBar } from './ask-owner-bar.tsx'
import { AskSheet } from './ask-sheet.tsx'
import { Matches } from './matches.tsx'
import { OtherAsks } from './other-asks.tsx'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

/** `/@handle/asks/slug`. The first parameter holds the whole segment: without the @ it is no person. */
export async function loader({ params, context }: Route.LoaderArgs): Promise<AskData> {
  const { ctx, me } = context.get(pageContext)
  const name = params.handle.slice(1)
  if (!params.handle.startsWith('@') || name.length > 64 || params.slug.length > 100) throw data(null, { status: 404 })
  const found = await getAskAt(ctx, { handle: name, slug: params.slug })
  if ('movedTo' in found) throw redirect(found.movedTo, 301)
  const { ask } = found
  if (ask.url !== `/${params.handle}/asks/${params.slug}`) throw redirect(ask.url, 301)
  const isWanted = unfinished.includes(ask.status) && !ask.archivedAt
  const isMine = me?.id === ask.owner.id
  const mayChange = mayChangeAsk(ctx.actor, { ownerId: ask.owner.id }) === 'allowed'
  const [categories, tools, others, matches, saved] = await Promise.all([
    listCategories(ctx, {}),
    findTools(ctx, ask.tools),
    listAsks(ctx, { limit: 4, ...(ask.categorySlug && { category: ask.categorySlug }) }),
    isMine && isWanted ? matchesOf(ctx, ask.id) : null,
    savedState(ctx, 'ask', ask.id),
  ])
  const category = categories.find((one) => one.slug === ask.categorySlug)
  return {
    ask,
    summary: plainText(ask.description, 200),
    descriptionHtml: renderMarkdown(ask.description),
    category: category ? { slug: category.slug, name: category.name } : null,
    tools: ask.tools.map((slug) => ({ slug, name: tools.find((tool) => tool.slug === slug)?.name ?? slug, hasPage: tools.some((tool) => tool.slug === slug) })),
    steps: mayChange ? stepsOf(ask) : null,
    isMine,
    matches,
    saved,
    others: others.items.filter((one) => one.id !== ask.id).slice(0, 3).map(leanAsk),
  }
}

async function matchesOf(ctx: Ctx, id: string): Promise<ShownMatches> {
  const { offers, people } = await offersForAsk(ctx, { id })
  const shown = await reasonsFor(ctx, [...offers, ...people].map(({ reasons }) => reasons))
  return {
    offers: offers.map(({ offer, reasons }) => ({ offer: leanCard(offer), reasons: shown(reasons) })),
    people: people.map(({ person: { id: personId, handle: theirs, displayName, tagline, avatarUrl }, offer, reasons }) => ({
      person: { id: personId, handle: theirs, displayName, tagline, avatarUrl },
      offer: offer && { title: offer.title, url: offer.url },
      reasons: shown(reasons),
    })),
  }
}

/** Steps from the owner's bar. */
export async function action(args: Route.ActionArgs) {
  return moveAndReturn(args, (ask) => ask.url)
}

/** One ask: what is needed, what it pays, who asks; for its owner who may help. */
export default function AskPage({ loaderData }: Route.ComponentProps) {
  const { ask, summary, isMine } = loaderData
  useViewBeacon('asks', ask.id, !isMine && !ask.archivedAt)
  return (
    <>
      <PageHead title={ask.title} description={summary} hidden={!unfinished.includes(ask.status) || ask.archivedAt !== null} {...(ask.image && { image: ask.image.url })} />
      <AskOwnerBar {...loaderData} />
      <AskSheet {...loaderData} />
      <Matches {...loaderData} />
      <OtherAsks {...loaderData} />
    </>
  )
}
