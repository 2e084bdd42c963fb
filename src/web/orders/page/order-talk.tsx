import { addresses } from '#web/addresses.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Conversation } from '#web/talk/conversation.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { type OrderData, otherSide } from './order-data.ts'

/** What both sides of an order say to each other (T-5); nobody else reads it. */
export function OrderTalk({ result, ...data }: OrderData & { result: FormResult | undefined }) {
  const { order, talk: said } = data
  const t = useMessages(orderPage)
  const words = useMessages(talk)
  if (!said) return null
  const { place } = said
  return (
    <section id="talk" className="scroll-mt-24">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl wrap-anywhere">{t.talk({ name: otherSide(data).displayName })}</h2>
        {'threadId' in place && <a href={addresses.thread(place.threadId)} className="link inline-flex min-h-11 items-center text-sm">{words.toThread}</a>}
      </div>
      <Conversation talk={said} at={addresses.order(order.id)} result={result} />
    </section>
  )
}
