import type { Connection } from '#modules/connections/shapes.ts'
import type { ConnectionStatus } from '#modules/connections/states.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { connectionPage, connectionSentences, myConnections } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { TurnList } from '#web/ui/turn-list.tsx'
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
  const lines = turns.map(({ id, title, name, status, turn, dueAt, isLate }) => ({
    id,
    title: title ?? t.direct,
    to: addresses.connection(id),
    sentence: sentences[status][turn]({ name }),
    due: dueAt === null ? null : { at: dueAt, words: t.until({ when: format.day(dueAt) }), late: isLate && page.late },
  }))
  return <TurnList title={t.turns} more={withAll && <a href={addresses.connect} className="link inline-flex min-h-11 items-center text-sm">{t.allOfIt}</a>} lines={lines} />
}
