import type { Movement } from '#modules/earnings/shapes.ts'
import { movementSorts } from './movement-sorts.ts'
import { addresses, withParameters } from '#web/addresses.ts'
import { SearchField } from '#web/discover/search-field.tsx'
import { useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LoadMore } from '#web/ui/load-more.tsx'
import { Select } from '#web/ui/select.tsx'
import { Table } from '#web/ui/table.tsx'
import type { EarningsData } from './earnings-data.ts'

/** Every movement, searched and page by page, and all of them as a file. */
export function MovementsPart({ movements, nextCursor, money: { currency }, asked }: EarningsData) {
  const t = useMessages(words)
  const format = useFormat()
  const { q, sort, by } = asked
  const file = withParameters(addresses.myMovementsFile, { currency, sort, q })
  return (
    <section aria-labelledby="movements" className="mt-12">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="movements" className="text-xl">
          {t.history}
        </h2>
        <a href={file} download className="link flex min-h-11 items-center text-sm">
          {t.csv}
        </a>
      </div>
      <div className="mt-3 mb-5 max-w-3xl">
        <SearchField to={addresses.myEarnings} words={q} labels={t}>
          {asked.currency && <input type="hidden" name="currency" value={asked.currency} />}
          {by !== 'month' && <input type="hidden" name="by" value={by} />}
          <Select name="sort" key={sort} aria-label={t.sort} none={t.anySort} defaultValue={sort ?? ''} options={movementSorts.map((value) => ({ value, label: t.sorts[value] }))} />
        </SearchField>
      </div>
      {movements.length === 0 ? (
        <p className="rounded border border-dashed border-line-strong px-5 py-6 text-ink-soft">{t.nothingFound}</p>
      ) : (
        <Table
          caption={t.historyCaption}
          columns={[
            { header: t.date, cell: ({ createdAt }) => <time dateTime={createdAt} title={format.exact(createdAt)} className="whitespace-nowrap">{format.day(createdAt)}</time> },
            { header: t.what, cell: (row) => <What row={row} /> },
            { header: t.where, cell: ({ from, to }) => t.route({ from: from ? (t.accounts[from] ?? from) : t.outside, to: to ? (t.accounts[to] ?? to) : t.outside }) },
            { header: t.amount, cell: (row) => format.money(row.to === null ? -row.amountCents : row.amountCents, currency), numeric: true },
          ]}
          rows={movements}
          rowKey={({ id }) => id}
        />
      )}
      <LoadMore nextCursor={nextCursor} name={t.historyMore} />
    </section>
  )
}

function What({ row: { kind, order } }: { row: Movement }) {
  const t = useMessages(words)
  return (
    <span className="min-w-0">
      <span className="block font-medium">{t.kinds[kind] ?? kind}</span>
      {order && (
        <a href={addresses.order(order.id)} className="block text-ink-soft wrap-anywhere underline-offset-4 hover:underline">
          {order.title} <span className="text-xs text-ink-faint">{t.ofOrder(order)}</span>
        </a>
      )}
    </span>
  )
}
