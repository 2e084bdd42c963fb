import { HandHelping, LayoutGrid, UsersRound } from 'lucide-react'
import { listConnections, listConnectionTurns } from '#modules/connections/index.ts'
import { addresses } from '#web/addresses.ts'
import { useFreshPage } from '#web/live/use-fresh-page.ts'
import { connectHall } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { connectionTurnOf, ConnectionTurns } from '../connection-turns.tsx'
import type { Route } from './+types/connect-route.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const [came, turns] = await Promise.all([listConnections(ctx, { role: 'responder', status: 'initiated', limit: 10 }), listConnectionTurns(ctx, { limit: 10 })])
  const requests = came.items.map(({ id, initiator, about, message, createdAt }) => ({ id, initiator, title: about?.title ?? null, message: message.slice(0, 240), createdAt }))
  const asked = new Set(requests.map(({ id }) => id))
  return { requests, turns: turns.filter(({ id }) => !asked.has(id)).map((one) => connectionTurnOf(one, me.id, ctx.now())) }
}

/** `/connect`: who asks for one, what is next with others, and where something new begins. */
export default function Connect({ loaderData: { requests, turns } }: Route.ComponentProps) {
  const t = useMessages(connectHall)
  useFreshPage(({ type }) => type === 'connection' || type === 'notification')
  const ways = [
    { icon: HandHelping, to: addresses.discoverAsks, ...t.ways.answer },
    { icon: LayoutGrid, to: addresses.newAsk, ...t.ways.ask },
    { icon: UsersRound, to: addresses.discoverPeople, ...t.ways.person },
  ]
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h1 className="text-3xl">{t.title}</h1>
          <p className="mt-2 max-w-prose text-ink-soft">{t.lead}</p>
        </div>
        <a href={addresses.myConnections} className="link inline-flex min-h-11 items-center text-sm">{t.all}</a>
      </div>
      <div className="mt-10 grid gap-12">
        <section>
          <h2 className="text-2xl">{t.requests}</h2>
          {requests.length === 0 && <p className="mt-2 text-ink-soft">{t.noRequests}</p>}
          {requests.length > 0 && (
            <ul className="mt-4 grid gap-4 md:grid-cols-2">
              {requests.map(({ id, initiator, title, message, createdAt }) => (
                <li key={id} className="relative flex gap-3.5 rounded border border-line bg-sheet p-5 shadow-sheet hover:border-line-strong">
                  <Avatar person={initiator} size="md" />
                  <div className="min-w-0 grow">
                    <p className="flex items-baseline justify-between gap-3">
                      <a href={addresses.connection(id)} className="min-w-0 font-semibold wrap-anywhere underline-offset-4 after:absolute after:inset-0 hover:underline">{initiator.displayName}</a>
                      <span className="shrink-0 text-xs text-ink-faint"><RelativeTime at={createdAt} /></span>
                    </p>
                    <p className="text-sm text-ink-soft wrap-anywhere">{title ?? t.direct}</p>
                    <p className="mt-1.5 line-clamp-3 text-sm wrap-anywhere">{message}</p>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </section>
        <ConnectionTurns turns={turns} />
        <section>
          <h2 className="text-2xl">{t.begin}</h2>
          <ul className="mt-4 grid gap-x-10 gap-y-7 md:grid-cols-3">
            {ways.map(({ icon: Icon, to, title, text, action }) => (
              <li key={to} className="grid content-start justify-items-start gap-2 border-t border-line pt-5">
                <Icon className="size-6 text-seal-text" aria-hidden="true" />
                <h3 className="text-lg">{title}</h3>
                <p className="text-sm text-ink-soft">{text}</p>
                <LinkButton to={to} size="sm" className="mt-1">{action}</LinkButton>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
