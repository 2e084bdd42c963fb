import type { ReactNode } from 'react'
import { useFormat } from '#web/format.ts'
import { connectionPage } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PersonLink } from '#web/people/person-link.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { type ConnectionData, partner } from './connection-data.ts'

/** With whom, about what, for how much, and what happened until now. */
export function ConnectionFacts(data: ConnectionData) {
  const { connection, side } = data
  const t = useMessages(connectionPage)
  const format = useFormat()
  const other = partner(data)
  const { agreedPriceCents, currency, type } = connection
  const facts: [string, ReactNode][] = [[t.began, <RelativeTime key="began" at={connection.createdAt} />]]
  if (type !== 'direct') facts.push([t.price, agreedPriceCents === null ? t.noPrice : format.money(agreedPriceCents, currency)])
  return (
    <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
      <PersonLink person={other} role={t.with} className="border-y border-line py-4" />
      <FactList title={t.facts} facts={facts} />
      <section>
        <h2 className="eyebrow mb-3 text-ink-faint">{t.history}</h2>
        <ol className="grid gap-2 text-sm">
          {connection.timeline.map(({ to, by, createdAt }) => (
            <li key={createdAt + to} className="flex flex-wrap justify-between gap-x-4">
              <span className="wrap-anywhere">{t.done[to]({ name: by === side ? t.youBegin : other.displayName })}</span>
              <span className="text-xs text-ink-faint">
                <RelativeTime at={createdAt} />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  )
}
