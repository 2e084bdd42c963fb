import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderSentences, turns as words } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { TurnList } from '#web/ui/turn-list.tsx'
import type { Turn } from './turns-data.ts'

/** Orders that wait for one, and those that are late on either side. */
export function Turns({ turns }: { turns: readonly Turn[] }) {
  const t = useMessages(words)
  const sentences = useMessages(orderSentences)
  const format = useFormat()
  const lines = turns.map(({ id, title, side, state, name, dueAt, isLate }) => ({
    id, title,
    to: addresses.order(id),
    sentence: sentences[state][side]({ name }),
    due: dueAt === null ? null : { at: dueAt, words: t.until({ when: format.day(dueAt) }), late: isLate && t.late },
  }))
  return <TurnList title={t.title} lines={lines} />
}
