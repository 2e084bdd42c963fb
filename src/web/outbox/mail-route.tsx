import { data } from 'react-router'
import { isId } from '#platform/ids.ts'
import { readOutboxMail } from '#platform/mail/outbox.ts'
import { pageContext } from '#server/page-context.ts'
import { outbox } from '#web/messages/en/outbox.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { Route } from './+types/mail-route.ts'

/** One mail of the outbox, by its text part; not in production. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { ctx, mode } = context.get(pageContext)
  const mail = mode !== 'production' && isId(params.id) ? await readOutboxMail(ctx, params.id) : undefined
  if (!mail) throw data(null, { status: 404 })
  const { id, subject, recipient, text, headers, createdAt } = mail
  return { id, subject, recipient, text, headers: Object.entries(headers), at: createdAt.toISOString() }
}

export default function Mail({ loaderData: mail }: Route.ComponentProps) {
  const t = useMessages(outbox)
  return (
    <article className="hall py-10 sm:py-14">
      <PageHead title={mail.subject} hidden />
      <p className="text-sm">
        <a href="/dev/outbox" className="link">{t.all}</a>
      </p>
      <h1 className="mt-4 text-3xl">{mail.subject}</h1>
      <p className="mt-3 text-ink-soft">
        {t.to}: {mail.recipient} · <RelativeTime at={mail.at} />
      </p>
      {mail.headers.map(([name, value]) => (
        <p key={name} className="mt-1 text-sm wrap-anywhere text-ink-faint">
          {name}: {value}
        </p>
      ))}
      <div className="mt-8 max-w-read rounded border border-line bg-sheet p-6 wrap-anywhere whitespace-pre-wrap shadow-sheet">{mail.text}</div>
      <p className="mt-6">
        <a href={`/dev/outbox/${mail.id}/body`} className="link" target="_blank" rel="noreferrer">{t.asSent}</a>
      </p>
    </article>
  )
}
