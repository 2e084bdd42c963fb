import { MailX } from 'lucide-react'
import { data } from 'react-router'
import { getUnsubscription, unsubscribeKind } from '#modules/notifications/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { unsubscribe } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SubmitButton, Form } from '#web/ui/form.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/unsubscribe-route.ts'

/** Says what the button would end. Looking changes nothing: mail programs look at every address in a mail. */
export async function loader({ context, params }: Route.LoaderArgs) {
  return getUnsubscription(context.get(pageContext).ctx, { token: params.token })
}

/** The one press, by the button or by a mail program (RFC 8058, which sends no cookie and follows no redirect). */
export async function action({ context, params }: Route.ActionArgs) {
  await unsubscribeKind(context.get(pageContext).ctx, { token: params.token })
  return data({ isDone: true })
}

export default function Unsubscribe({ loaderData: { label, isDone } }: Route.ComponentProps) {
  const t = useMessages(unsubscribe)
  const done = label === null ? t.doneDigest : t.done({ label })
  return (
    <div className="mx-auto max-w-form px-4 py-16 text-center sm:py-24">
      <PageHead title={isDone ? t.doneTitle : t.title} hidden />
      <span className="mx-auto grid size-16 place-items-center rounded-full bg-well text-ink-soft">
        <MailX className="size-7" aria-hidden="true" />
      </span>
      <h1 className="mt-6 text-3xl">{isDone ? t.doneTitle : t.title}</h1>
      <p className="mt-4 text-ink-soft" role={isDone ? 'status' : undefined}>
        {isDone ? done : label === null ? t.askDigest : t.ask({ label })}
      </p>
      {!isDone && (
        <Form className="mt-8 justify-items-center">
          <SubmitButton>{t.action}</SubmitButton>
        </Form>
      )}
      <p className="mt-8 text-sm">
        <a href={addresses.settingsNotifications} className="link">{t.settings}</a>
      </p>
    </div>
  )
}
