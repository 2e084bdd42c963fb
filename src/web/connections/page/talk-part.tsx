import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { connectionPage } from '#web/messages/en/connections.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Conversation } from '#web/talk/conversation.tsx'
import { cn } from '#web/ui/cn.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Prose } from '#web/ui/prose.tsx'
import { type ConnectionData, partner } from './connection-data.ts'

/** What both say, from the first words on: the same conversation as among their messages. */
export function TalkPart({ result, ...data }: ConnectionData & { result: FormResult | undefined }) {
  const { connection, side, messageHtml, talk: said } = data
  const t = useMessages(connectionPage)
  const words = useMessages(talk)
  const format = useFormat()
  const isMine = side === 'initiator'
  const first = (
    <div className={cn('mt-4 flex flex-col', isMine ? 'items-end' : 'items-start')}>
      <p className="mb-1 text-xs text-ink-faint wrap-anywhere">
        <time dateTime={connection.createdAt} suppressHydrationWarning>
          {t.said({ name: isMine ? t.youBegin : partner(data).displayName, when: format.relative(connection.createdAt) })}
        </time>
      </p>
      <div className={cn('w-fit max-w-[85%] rounded px-3.5 py-2 text-sm wrap-anywhere', isMine ? 'bg-seal-wash' : 'bg-well')}>
        <Prose html={messageHtml} className="text-sm" />
      </div>
      {said.nextCursor && <a href={addresses.thread(connection.threadId)} className="link mx-auto mt-3 text-sm">{words.earlier}</a>}
    </div>
  )
  return (
    <section id="talk" className="scroll-mt-24">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">{t.talk}</h2>
        <a href={addresses.thread(connection.threadId)} className="link inline-flex min-h-11 items-center text-sm">{words.toThread}</a>
      </div>
      <Conversation talk={said} at={addresses.connection(connection.id)} result={result} before={first} isAbout={({ type, connectionId, orderId }) => (type === 'connection' && connectionId === connection.id) || (type === 'order' && orderId === data.order?.id)} />
    </section>
  )
}
