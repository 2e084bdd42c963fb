import { data } from 'react-router'
import { readOutbox } from '#platform/mail/outbox.ts'
import { pageContext } from '#server/page-context.ts'
import { outbox } from '#web/messages/en/outbox.ts'
import { useMessages } from '#web/messages/messages.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { Table } from '#web/ui/table.tsx'
import type { Route } from './+types/outbox-route.ts'

/** Not in production: there this page isn't. */
export async function loader({ context }: Route.LoaderArgs) {
  const { ctx, mode } = context.get(pageContext)
  if (mode === 'production') throw data(null, { status: 404 })
  const mails = await readOutbox(ctx)
  return { mails: mails.map(({ id, subject, recipient, createdAt }) => ({ id, subject, recipient, at: createdAt.toISOString() })) }
}

export default function Outbox({ loaderData: { mails } }: Route.ComponentProps) {
  const t = useMessages(outbox)
  const columns = [
    { header: t.subject, cell: (mail: (typeof mails)[number]) => <a href={`/dev/outbox/${mail.id}`} className="link">{mail.subject}</a>, as: 'title' as const },
    { header: t.to, cell: (mail: (typeof mails)[number]) => mail.recipient },
    { header: t.sent, cell: (mail: (typeof mails)[number]) => <RelativeTime at={mail.at} /> },
  ]
  return (
    <div className="hall py-10 sm:py-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-3 mb-10 max-w-read text-ink-soft">{t.lead}</p>
      {mails.length > 0 ? (
        <Table caption={t.caption} columns={columns} rows={mails} rowKey={(mail) => mail.id} />
      ) : (
        <EmptyState emblem="outbox" title={t.emptyTitle}>
          <p>{t.emptyText}</p>
        </EmptyState>
      )}
    </div>
  )
}
