import type { Connection } from '#modules/connections/shapes.ts'
import type { ConnectionStatus } from '#modules/connections/states.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { connectionPage, connectionSentences, myConnections } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { partner, turnOf } from './page/connection-data.ts'

/** A connection of which something is next. */
export interface ConnectionTurn {
  id: string
  title: string | null
  name: string
  status: ConnectionStatus
  turn: 'mine' | 'theirs'
  dueAt: string | null
  isLate: boolean
}

/** A connection as a line of what is next. */
export function connectionTurnOf(connection: Connection, memberId: string, now: Date): ConnectionTurn {
  const { id, about, status, dueAt } = connection
  const side = connection.initiator.id === memberId ? 'initiator' : 'responder'
  return { id, title: about?.title ?? null, name: partner({ connection, side }).displayName, status, turn: turnOf({ connection, side }), dueAt, isLate: dueAt !== null && new Date(dueAt) < now }
}

/** Connections that wait for one, and those that are late on either side (★T-17). */
export function ConnectionTurns({ turns, withAll = false }: { turns: readonly ConnectionTurn[]; /** Leads to the page of it all. */ withAll?: boolean }) {
  const t = useMessages(myConnections)
  const page = useMessages(connectionPage)
  const sentences = useMessages(connectionSentences)
  const format = useFormat()
  if (turns.length === 0) return null
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-2xl">{t.turns}</h2>
        {withAll && <a href={addresses.connect} className="link inline-flex min-h-11 items-center text-sm">{t.allOfIt}</a>}
      </div>
      <ul className="mt-4 border-t border-line">
        {turns.map(({ id, title, name, status, turn, dueAt, isLate }) => (
          <li key={id} className="border-b border-line">
            <a href={addresses.connection(id)} className="group flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <span className="min-w-0 grow basis-64">
                <span className="block font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{title ?? t.direct}</span>
                <span className="text-sm text-ink-soft wrap-anywhere">{sentences[status][turn]({ name })}</span>
              </span>
              {dueAt && (
                <span className="flex items-center gap-2 text-xs text-ink-faint">
                  {isLate && <Badge tone="alarm">{page.late}</Badge>}
                  <time dateTime={dueAt}>{t.until({ when: format.day(dueAt) })}</time>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
