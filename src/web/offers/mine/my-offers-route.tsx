import { data } from 'react-router'
import { countMyOffers, listMyOffers } from '#modules/listings/index.ts'
import { offerStatuses } from '#modules/listings/states.ts'
import { addresses } from '#web/addresses.ts'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/my-offers-route.ts'
import { moveAndReturn, stepsFrom } from './move.server.ts'
import type { MyOffersData } from './my-offers-data.ts'
import { BulkBar } from './bulk-bar.tsx'
import { moveSeveral } from './bulk.server.ts'
import { MyOffersTable } from './my-offers-table.tsx'
import { NoOffers } from './no-offers.tsx'
import { StatusTabs } from './status-tabs.tsx'
import { clearedUndo, undoOf } from './undo.ts'
import { UndoNote } from './undo-note.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { searchParams } = new URL(args.request.url)
  const status = offerStatuses.find((one) => one === searchParams.get('status'))
  const cursor = searchParams.get('cursor') ?? undefined
  const [list, counts] = await Promise.all([listMyOffers(ctx, { status, cursor }), countMyOffers(ctx)])
  const rows = list.items.map(({ id, url, type, title, status: now, pricing, images, viewCount, updatedAt }) => {
    const thumbnail = images[0]?.variants.toSorted((a, b) => a.width - b.width)[0]?.url ?? null
    return { id, url, type, title, status: now, pricing, thumbnail, viewCount, updatedAt, steps: stepsFrom(now) }
  })
  const undo = undoOf(args.request)
  return data<MyOffersData>({ rows, counts, status: status ?? null, nextCursor: list.nextCursor, undo }, undo ? { headers: { 'set-cookie': clearedUndo } } : {})
}

/** Steps from the list's buttons, for one offer or for those that are ticked; leads back to the same list. */
export async function action(args: Route.ActionArgs) {
  const { pathname, search } = new URL(args.request.url)
  const several = await moveSeveral(args, pathname.replace(/\.data$/, '') + search)
  return several ?? moveAndReturn(args, () => pathname.replace(/\.data$/, '') + search, { withUndo: true })
}

/** `/my/offers`: one's own offers in every state. */
export default function MyOffers({ loaderData }: Route.ComponentProps) {
  const { rows, counts, status, nextCursor, undo } = loaderData
  const t = useMessages(words)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-3xl">{t.title}</h1>
          <p className="mt-2 text-ink-soft">{t.lead}</p>
        </div>
        <LinkButton to={addresses.newOffer} variant="primary">
          {t.newOffer}
        </LinkButton>
      </div>
      {undo && <UndoNote undo={undo} />}
      {Object.keys(counts).length > 0 && (
        <div className="mt-8 mb-6">
          <StatusTabs counts={counts} current={status} />
        </div>
      )}
      {rows.length > 1 && <BulkBar />}
      {rows.length > 0 ? <MyOffersTable rows={rows} /> : <NoOffers status={status} isNew={Object.keys(counts).length === 0} />}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
