import { redirect } from 'react-router'
import { getConnection } from '#modules/connections/index.ts'
import { offeredMethods } from '#modules/payments/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { connectionPage, connectionStates } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { readTalk } from '#web/talk/read-talk.server.ts'
import { isTalkStep, takeTalkStep } from '#web/talk/send.server.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { ConnectionBadge } from '../connection-badge.tsx'
import type { Route } from './+types/connection-route.ts'
import { type ConnectionData, type ConnectionOrder, partner } from './connection-data.ts'
import { ConnectionFacts } from './connection-facts.tsx'
import { ConnectionNext } from './connection-next.tsx'
import { PriceBox } from './price-box.tsx'
import { Ratings } from './ratings.tsx'
import { TalkPart } from './talk-part.tsx'
import { orderAgreed, takeConnectionStep } from './take-connection-step.server.ts'

export async function loader(args: Route.LoaderArgs): Promise<ConnectionData> {
  const { ctx, me } = requireMember(args)
  const connection = await getConnection(ctx, { id: args.params.id.slice(0, 64) })
  const { threadId, dueAt, message } = connection
  return {
    connection,
    side: connection.initiator.id === me.id ? 'initiator' : 'responder',
    isLate: dueAt !== null && new Date(dueAt) < ctx.now(),
    messageHtml: renderMarkdown(message),
    talk: await readTalk(ctx, { threadId, me: me.id, search: new URL(args.request.url).searchParams }),
    order: connection.order as ConnectionOrder | null,
    methods: connection.mayOrder ? offeredMethods(ctx) : [],
  }
}

/** Every step, the price, messages and the rating. */
export async function action(args: Route.ActionArgs) {
  const { me, publicUrl } = requireMember(args)
  return submit(args, async (ctx, form) => {
    const connection = await getConnection(ctx, { id: args.params.id.slice(0, 64) })
    if (isTalkStep(form.text('step'))) {
      await takeTalkStep(ctx, form, { memberId: me.id, threadId: connection.threadId })
      return redirect(`${addresses.connection(connection.id)}#write`, 303)
    }
    if (form.text('step') === 'order') return orderAgreed(ctx, { connection, form, publicUrl })
    const done = await takeConnectionStep(ctx, connection, form)
    return redirect(addresses.connection(connection.id), { status: 303, headers: { 'set-cookie': flashCookie(done) } })
  }, { prefix: 'changes.' })
}

/** `/connections/:id`: what two people work on, for both of them. */
export default function ConnectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { connection } = loaderData
  const t = useMessages(connectionPage)
  const states = useMessages(connectionStates)
  const title = t.title({ name: partner(loaderData).displayName })
  return (
    <div className="hall pt-6">
      <PageHead title={`${title}: ${states[connection.status]}`} hidden />
      <Breadcrumb trail={[{ label: t.list, to: addresses.myConnections }, { label: title }]} />
      <header className="mt-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-3xl wrap-anywhere">{title}</h1>
          <ConnectionBadge status={connection.status} />
        </div>
        <p className="mt-1.5 text-ink-soft wrap-anywhere">
          {t.about[connection.type]}
          {connection.about && (
            <>
              {' '}
              <a href={connection.about.url} className="link">
                {connection.about.title}
              </a>
            </>
          )}
        </p>
      </header>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          {connection.mayOrder && <PriceBox {...loaderData} result={actionData} />}
          <ConnectionNext {...loaderData} result={actionData} />
          {!connection.mayOrder && <PriceBox {...loaderData} result={actionData} />}
          <Ratings {...loaderData} result={actionData} />
          <TalkPart {...loaderData} result={actionData} />
        </div>
        <ConnectionFacts {...loaderData} />
      </div>
    </div>
  )
}
