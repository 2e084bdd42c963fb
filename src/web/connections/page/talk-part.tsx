import { addresses } from '#web/addresses.ts'
import { connectionPage } from '#web/messages/en/connections.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Conversation } from '#web/talk/conversation.tsx'
import { FirstWords } from '#web/talk/first-words.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { type ConnectionData, partner } from './connection-data.ts'

/** What both say, from the first words on: the same conversation as among their messages. */
export function TalkPart({ result, ...data }: ConnectionData & { result: FormResult | undefined }) {
  const { connection, side, messageHtml, talk: said } = data
  const t = useMessages(connectionPage)
  const words = useMessages(talk)
  const first = (
    <>
      <FirstWords isMine={side === 'initiator'} name={partner(data).displayName} at={connection.createdAt} html={messageHtml} />
      {said.nextCursor && <a href={addresses.thread(connection.threadId)} className="link mx-auto mt-3 block w-fit text-sm">{words.earlier}</a>}
    </>
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
