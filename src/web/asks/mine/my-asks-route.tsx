import { countMyAsks, getMyDraft, listMyAsks } from '#modules/asks/index.ts'
import { askStatuses } from '#modules/asks/states.ts'
import { addresses } from '#web/addresses.ts'
import { HelpLink } from '#web/help/help-link.tsx'
import { myAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/my-asks-route.ts'
import { AskTabs } from './ask-tabs.tsx'
import { moveAndReturn, stepsOf } from './move.server.ts'
import type { MyAsksData } from './my-asks-data.ts'
import { MyAsksTable } from './my-asks-table.tsx'

export async function loader(args: Route.LoaderArgs): Promise<MyAsksData> {
  const { ctx } = requireMember(args)
  const { searchParams } = new URL(args.request.url)
  const tab = ([...askStatuses, 'archived'] as const).find((one) => one === searchParams.get('status')) ?? null
  const cursor = searchParams.get('cursor') ?? undefined
  const asked = tab === 'archived' ? { archived: true } : tab === null ? {} : { status: tab }
  const [list, counts, draft] = await Promise.all([listMyAsks(ctx, { ...asked, cursor }), countMyAsks(ctx), getMyDraft(ctx, {})])
  const rows = list.items.map((ask) => {
    const { id, url, type, title, status, archivedAt, viewCount, expiresAt } = ask
    return { id, url, type, title, status, archivedAt, viewCount, expiresAt, steps: stepsOf(ask) }
  })
  return { rows, counts, tab, nextCursor: list.nextCursor, draftTitle: draft ? (draft.values.title ?? '') : null }
}

/** Steps from the list's buttons; leads back to the same list. */
export async function action(args: Route.ActionArgs) {
  const { pathname, search } = new URL(args.request.url)
  return moveAndReturn(args, () => pathname.replace(/\.data$/, '') + search)
}

/** `/my/asks`: one's own asks in every state. */
export default function MyAsks({ loaderData }: Route.ComponentProps) {
  const { rows, counts, tab, nextCursor, draftTitle } = loaderData
  const t = useMessages(words)
  const isNew = Object.keys(counts).length === 0
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-3xl">{t.title}</h1>
          <p className="mt-2 text-ink-soft">{t.lead}</p>
        </div>
        <LinkButton to={addresses.newAsk} variant="primary">
          {t.newAsk}
        </LinkButton>
      </div>
      {draftTitle !== null && (
        <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 rounded border border-line bg-well px-4 py-2 text-sm">
          <span className="min-w-0 wrap-anywhere">
            {t.draft} “{draftTitle}”
          </span>
          <a href={addresses.newAsk} className="link flex min-h-11 items-center">
            {t.draftGo}
          </a>
        </p>
      )}
      {!isNew && (
        <div className="mt-8 mb-6">
          <AskTabs counts={counts} current={tab} />
        </div>
      )}
      {rows.length > 0 ? <MyAsksTable rows={rows} /> : <Nothing isNew={isNew} />}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}

function Nothing({ isNew }: { isNew: boolean }) {
  const t = useMessages(words)
  if (!isNew) {
    return (
      <EmptyState emblem="no asks in this state" title={t.noneTitle}>
        {t.none}
      </EmptyState>
    )
  }
  return (
    <div className="mt-8">
      <EmptyState emblem="first ask" title={t.emptyTitle} action={<LinkButton to={addresses.newAsk}>{t.emptyAction}</LinkButton>}>
        <p>{t.emptyText}</p>
        <HelpLink topic="asks" />
      </EmptyState>
    </div>
  )
}
