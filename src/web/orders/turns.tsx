import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderSentences, turns as words } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import type { Turn } from './turns-data.ts'

/** Orders that wait for one, and those that are late on either side. */
export function Turns({ turns }: { turns: readonly Turn[] }) {
  const t = useMessages(words)
  const sentences = useMessages(orderSentences)
  const format = useFormat()
  if (turns.length === 0) return null
  return (
    <section>
      <h2 className="text-2xl">{t.title}</h2>
      <ul className="mt-4 border-t border-line">
        {turns.map(({ id, title, side, state, name, dueAt, isLate }) => (
          <li key={id} className="border-b border-line">
            <a href={addresses.order(id)} className="group flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <span className="min-w-0 grow basis-64">
                <span className="block font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{title}</span>
                <span className="text-sm text-ink-soft wrap-anywhere">{sentences[state][side]({ name })}</span>
              </span>
              {dueAt && (
                <span className="flex items-center gap-2 text-xs text-ink-faint">
                  {isLate && <Badge tone="alarm">{t.late}</Badge>}
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
