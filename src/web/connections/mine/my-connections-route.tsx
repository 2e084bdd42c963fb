import { listConnections } from '#modules/connections/index.ts'
import type { Connection } from '#modules/connections/shapes.ts'
import { sides } from '#modules/connections/states.ts'
import { addresses, withParameters } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { myConnections } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { CountTabs } from '#web/ui/count-tabs.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { RowTitle } from '#web/ui/row-title.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { ConnectionBadge } from '../connection-badge.tsx'
import { partner } from '../page/connection-data.ts'
import type { Route } from './+types/my-connections-route.ts'

interface Row extends Pick<Connection, 'id' | 'status' | 'dueAt'> {
  title: string | null
  name: string
  turn: 'yours' | 'theirs' | null
}

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const { searchParams } = new URL(args.request.url)
  const role = sides.find((one) => one === searchParams.get('role'))
  const { items, nextCursor } = await listConnections(ctx, { role, cursor: searchParams.get('cursor') ?? undefined })
  const rows = items.map((connection): Row => {
    const { id, status, dueAt, about, nextActor } = connection
    const side = connection.initiator.id === me.id ? 'initiator' : 'responder'
    return { id, status, dueAt, title: about?.title ?? null, name: partner({ connection, side }).displayName, turn: nextActor === null ? null : nextActor === side ? 'yours' : 'theirs' }
  })
  return { rows, role: role ?? null, nextCursor }
}

/** `/my/connections`: whom one helps, and who helps one. */
export default function MyConnections({ loaderData: { rows, role, nextCursor } }: Route.ComponentProps) {
  const t = useMessages(myConnections)
  const format = useFormat()
  const tabs = [null, ...sides].map((one) => ({ to: withParameters(addresses.myConnections, { role: one ?? undefined }), label: one === null ? t.all : t[one], isCurrent: one === role }))
  const columns: Column<Row>[] = [
    { header: t.what, cell: (row) => <RowTitle to={addresses.connection(row.id)} title={row.title ?? t.direct} />, as: 'title' },
    { header: t.with, cell: (row) => <span className="wrap-anywhere sm:inline-block sm:min-w-24">{row.name}</span> },
    { header: t.state, cell: (row) => <ConnectionBadge status={row.status} /> },
    { header: t.next, cell: (row) => (row.turn && row.dueAt ? <time dateTime={row.dueAt} className="lg:whitespace-nowrap">{t[row.turn]}, <span className="whitespace-nowrap">{format.day(row.dueAt)}</span></time> : '–') },
  ]
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 text-ink-soft">{t.lead}</p>
      <div className="mt-8 mb-6">
        <CountTabs label={t.tabs} tabs={tabs} />
      </div>
      {rows.length > 0 ? (
        <Table caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
      ) : (
        <EmptyState emblem="no connections" title={t.emptyTitle} action={<LinkButton to={addresses.discoverAsks}>{t.emptyAction}</LinkButton>}>
          {t.emptyText}
        </EmptyState>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
