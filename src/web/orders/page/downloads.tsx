import { Download as DownloadSign } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Card } from '#web/ui/card.tsx'
import type { OrderData } from './order-data.ts'

/** The files that came with a paid digital order. */
export function Downloads({ order, downloads }: Pick<OrderData, 'order' | 'downloads'>) {
  const t = useMessages(orderPage)
  const format = useFormat()
  if (downloads.length === 0) return null
  return (
    <section>
      <h2 className="mb-3 text-xl">{t.downloads}</h2>
      <Card>
        <ul className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line">
          {downloads.map(({ id, name, bytes }) => (
            <li key={id} className="flex items-center justify-between gap-4 px-5 py-1.5">
              <a href={addresses.orderFile(order.id, id)} className="link inline-flex min-h-11 min-w-0 items-center gap-2 wrap-anywhere">
                <DownloadSign className="size-4 shrink-0" aria-hidden="true" /> {name}
              </a>
              <span className="shrink-0 text-sm text-ink-faint tabular-nums">{format.fileSize(bytes)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
