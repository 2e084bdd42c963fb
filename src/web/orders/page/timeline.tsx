import { Paperclip } from 'lucide-react'
import type { Order } from '#modules/orders/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { OrderData } from './order-data.ts'

type Line = Order['timeline'][number]

/** Everything that happened, the oldest first: steps, words and files, the same for both sides. */
export function Timeline(data: OrderData) {
  const { order } = data
  return (
    <ol className="mt-5 grid gap-5 border-s-2 border-line ps-5">
      {order.timeline.map((line, at) => (
        <li key={`${line.createdAt} ${line.step} ${at}`} className={cn('relative before:absolute before:top-1.5 before:-start-[1.6875rem] before:size-3 before:rounded-full before:border-2 before:border-paper', at === order.timeline.length - 1 ? 'before:bg-seal' : 'before:bg-line-strong')}>
          <Entry {...data} line={line} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ order, role, fileNames, line }: OrderData & { line: Line }) {
  const t = useMessages(orderPage)
  const format = useFormat()
  const said = line.message ?? line.reason
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium wrap-anywhere">
          {t.done[line.step]({ who: whoOf(line, { order, role, t }), by: line.by })}
          {line.amountCents !== null && line.amountCents > 0 && <span className="font-normal text-ink-soft tabular-nums"> · {format.money(line.amountCents, order.currency)}</span>}
        </span>
        <span className="text-xs text-ink-faint">
          <RelativeTime at={line.createdAt} />
        </span>
      </p>
      {said && <p className="mt-1.5 w-fit max-w-full rounded bg-well px-3.5 py-2.5 text-sm whitespace-pre-line wrap-anywhere">{said}</p>}
      {line.mediaIds.length > 0 && (
        <ul className="mt-1.5 flex flex-wrap gap-x-5">
          {line.mediaIds.map((id) => (
            <li key={id}>
              <a href={addresses.orderFile(order.id, id)} className="link inline-flex min-h-11 items-center gap-1.5 text-sm wrap-anywhere">
                <Paperclip className="size-4 shrink-0" aria-hidden="true" /> {fileNames[id] ?? t.files}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function whoOf({ by }: Line, { order, role, t }: Pick<OrderData, 'order' | 'role'> & { t: typeof orderPage }): string {
  if (by === role) return t.whoYou
  if (by === 'buyer' || by === 'seller') return order[by].displayName
  return by === 'system' ? t.whoHall : t.whoModerator
}
