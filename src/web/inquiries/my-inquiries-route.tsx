import { listInquiries } from '#modules/inquiries/index.ts'
import type { Inquiry } from '#modules/inquiries/shapes.ts'
import { addresses, withParameters } from '#web/addresses.ts'
import { myInquiries } from '#web/messages/en/inquiries.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { CountTabs } from '#web/ui/count-tabs.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { RowTitle } from '#web/ui/row-title.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import type { Route } from './+types/my-inquiries-route.ts'
import { InquiryBadge } from './inquiry-badge.tsx'

type Row = Pick<Inquiry, 'id' | 'status' | 'name' | 'subject' | 'createdAt'>

const kept = ['archived', 'spam'] as const

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { searchParams } = new URL(args.request.url)
  const status = kept.find((one) => one === searchParams.get('status'))
  const { items, nextCursor } = await listInquiries(ctx, { status, cursor: searchParams.get('cursor') ?? undefined })
  return { rows: items.map(({ id, status: now, name, subject, createdAt }): Row => ({ id, status: now, name, subject, createdAt })), status: status ?? null, nextCursor }
}

/** `/my/inquiries`: what visitors wrote to one. */
export default function MyInquiries({ loaderData: { rows, status, nextCursor } }: Route.ComponentProps) {
  const t = useMessages(myInquiries)
  const tabs = [null, ...kept].map((one) => ({ to: withParameters(addresses.myInquiries, { status: one ?? undefined }), label: one === null ? t.current : t[one], isCurrent: one === status }))
  const columns: Column<Row>[] = [
    { header: t.subject, cell: (row) => <RowTitle to={addresses.myInquiry(row.id)} title={row.subject} />, as: 'title' },
    { header: t.from, cell: (row) => <span className="wrap-anywhere sm:inline-block sm:min-w-24">{row.name}</span> },
    { header: t.state, cell: (row) => <InquiryBadge status={row.status} /> },
    { header: t.when, cell: (row) => <RelativeTime at={row.createdAt} /> },
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
        <EmptyState emblem="no inquiries" title={t.emptyTitle}>
          {t.emptyText}
        </EmptyState>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
