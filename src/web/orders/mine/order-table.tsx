import { addresses } from '#web/addresses.ts'
import { useArrival } from '#web/forms/use-arrival.ts'
import { useFormat } from '#web/format.ts'
import { orderLists } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { RowTick } from '#web/ui/row-tick.tsx'
import { RowTitle } from '#web/ui/row-title.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { OrderStateBadge } from '../order-state-badge.tsx'
import { bulkForm } from './bulk-bar.tsx'
import type { ListName, OrderLine } from './order-list-data.ts'

/** One line per order, with whose turn it is. */
export function OrderTable({ list, rows }: { list: ListName; rows: readonly OrderLine[] }) {
  const t = useMessages(orderLists)
  const format = useFormat()
  // What was ticked is done: each arrival begins without ticks.
  const arrival = useArrival()
  const columns: Column<OrderLine>[] = [
    ...(list === 'orders' ? [{ header: t.tick, cell: (row: OrderLine) => <RowTick key={arrival} form={bulkForm} id={row.id} label={t.tickOne({ number: row.number, title: row.title })} />, as: 'tick' as const }] : []),
    { header: t.order, cell: (row) => <RowTitle to={addresses.order(row.id)} title={row.title} note={row.more > 0 ? `${row.number} ${t.more({ count: row.more })}` : row.number} />, as: 'title' },
    { header: t.with[list], cell: (row) => <a href={addresses.profile(row.other.handle)} className="wrap-anywhere underline-offset-4 sm:inline-block sm:min-w-24 hover:underline">{row.other.displayName}</a> },
    { header: t.state, cell: (row) => <OrderStateBadge order={row} /> },
    { header: t.next, cell: (row) => <Turn row={row} list={list} /> },
    { header: t.total, cell: (row) => format.money(row.totalCents, row.currency), numeric: true },
    { header: t.date, cell: (row) => <span className="whitespace-nowrap">{format.day(row.createdAt)}</span>, numeric: true, spare: true },
  ]
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Turn({ row, list }: { row: OrderLine; list: ListName }) {
  const t = useMessages(orderLists)
  const format = useFormat()
  const { nextActor, dueAt } = row
  if (!nextActor) return <span className="text-ink-faint">{t.over}</span>
  const isMine = nextActor === (list === 'purchases' ? 'buyer' : 'seller')
  return (
    <span className="sm:block sm:whitespace-nowrap">
      <span className={isMine ? 'font-semibold' : ''}>{isMine ? t.yours : nextActor === 'moderator' ? t.moderator : t.theirs}</span>
      {row.isLate && <Badge tone="alarm">{t.late}</Badge>}
      {dueAt && (
        <time dateTime={dueAt} className="block text-xs text-ink-faint">
          {t.until({ when: format.day(dueAt) })}
        </time>
      )}
    </span>
  )
}
