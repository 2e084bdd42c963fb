import { countMyAsks } from '#modules/asks/index.ts'
import { type Activity, listActivity, readForMe } from '#modules/discovery/index.ts'
import { countMyOffers, listMyOffers, listRecentViews } from '#modules/listings/index.ts'
import { listConnectionTurns } from '#modules/connections/index.ts'
import { listTurns } from '#modules/orders/index.ts'
import { completenessOf } from '#modules/people/completeness.ts'
import { getMe } from '#modules/people/index.ts'
import { listFollowers, listPeopleToMeet } from '#modules/relations/index.ts'
import { MyAsksNote } from '#web/asks/my-asks-note.tsx'
import { home as words } from '#web/messages/en/home.ts'
import { useMessages } from '#web/messages/messages.ts'
import { leanAsk } from '#web/asks/lean-ask.ts'
import { shownForYou } from '#web/discover/start/read-start.server.ts'
import { leanCard } from '#web/offers/discover/lean-card.ts'
import { connectionTurnOf, ConnectionTurns } from '#web/connections/connection-turns.tsx'
import { Turns } from '#web/orders/turns.tsx'
import { turnOf } from '#web/orders/turns-data.ts'
import { CompletenessMeter } from '#web/people/completeness-meter.tsx'
import { requireMember } from '#web/people/require-member.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/home-route.ts'
import { Feed } from './feed.tsx'
import { FirstSteps } from './first-steps.tsx'
import type { HomeData, ShownActivity } from './home-data.ts'
import { Matches } from './matches.tsx'
import { MyTable } from './my-table.tsx'
import { News } from './news.tsx'

/** No more of each kind: the start page is no wall. */
const mostMatches = 3

const shownActivity = (one: Activity): ShownActivity => (one.kind === 'offer' ? { kind: one.kind, at: one.at, offer: leanCard(one.offer) } : { kind: one.kind, at: one.at, ask: leanAsk(one.ask) })

export async function loader(args: Route.LoaderArgs): Promise<HomeData> {
  const { ctx, me } = requireMember(args)
  const cursor = new URL(args.request.url).searchParams.get('cursor') ?? undefined
  const [person, counts, offers, activity, views, followers, asks, matches, turns, connections] = await Promise.all([
    getMe(ctx, {}), countMyOffers(ctx), listMyOffers(ctx, { limit: 4 }), listActivity(ctx, { limit: 8, cursor }), listRecentViews(ctx, {}), listFollowers(ctx, { memberId: me.id, limit: 5 }), countMyAsks(ctx), readForMe(ctx), listTurns(ctx, {}), listConnectionTurns(ctx, {}),
  ])
  const { following } = person.counts
  const people = following === 0 ? await listPeopleToMeet(ctx, { limit: 4 }) : []
  return {
    me: { handle: person.handle, displayName: person.displayName, following },
    isNew: offers.items.length === 0 && following === 0 && Object.keys(asks).length === 0,
    completeness: completenessOf({ person, publishedOffers: counts.active ?? 0 }),
    turns: turns.map((order) => turnOf(order, me.id, ctx.now())),
    connectionTurns: connections.map((one) => connectionTurnOf(one, me.id, ctx.now())),
    counts,
    offers: offers.items.map(({ id, url, type, title, status, viewCount, images }) => {
      const thumbnail = images[0]?.variants.toSorted((a, b) => a.width - b.width)[0]?.url ?? null
      return { id, url, type, title, status, viewCount, thumbnail }
    }),
    matches: { answers: matches.answers.slice(0, mostMatches).map(shownForYou), asks: matches.asks.slice(0, mostMatches).map(shownForYou), field: matches.field.slice(0, mostMatches).map(shownForYou) },
    activity: activity.items.map(shownActivity),
    nextCursor: activity.nextCursor,
    people,
    views,
    openAsks: (asks.open ?? 0) + (asks.in_progress ?? 0),
    followers: followers.items,
  }
}

/** `/home`: a member's own start page (P-19). */
export default function Home({ loaderData }: Route.ComponentProps) {
  const { me, isNew, completeness } = loaderData
  const t = useMessages(words)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl wrap-anywhere">{t.greeting({ name: me.displayName })}</h1>
      <p className="mt-2 text-ink-soft">{isNew ? t.leadNew : t.lead}</p>
      {isNew && <FirstSteps />}
      <div className="mt-10 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid content-start gap-12 max-lg:contents">
          <Turns turns={loaderData.turns} />
          <ConnectionTurns turns={loaderData.connectionTurns} withAll />
          {!isNew && <MyTable {...loaderData} />}
          <Matches {...loaderData.matches} />
          <div className="max-lg:order-last">
            <Feed {...loaderData} />
          </div>
        </div>
        <aside className="grid content-start gap-10">
          <CompletenessMeter {...completeness} />
          <MyAsksNote open={loaderData.openAsks} />
          <News {...loaderData} />
        </aside>
      </div>
    </div>
  )
}
