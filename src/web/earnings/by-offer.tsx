import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Bar } from '#web/ui/charts/bar.tsx'
import { Table } from '#web/ui/table.tsx'
import type { EarningsData } from './earnings-data.ts'

interface Row {
  title: string
  url: string | null
  orders: number
  amountCents: number
}

/** So many offers have a line of their own. */
const most = 8

/** What each offer has earned, the most first; the small ones together. */
export function ByOffer({ overTime: { offers, currency } }: Pick<EarningsData, 'overTime'>) {
  const t = useMessages(words)
  const format = useFormat()
  const sum = (of: readonly Row[], what: 'orders' | 'amountCents') => of.reduce((total, one) => total + one[what], 0)
  const rest: Row[] = offers.slice(most)
  const rows: Row[] = offers.slice(0, most).map((one) => (one.offerId === null ? { ...one, title: t.agreedWork, url: addresses.myConnections } : one))
  if (rest.length > 0) rows.push({ title: t.moreOffers({ count: rest.length }), url: null, orders: sum(rest, 'orders'), amountCents: sum(rest, 'amountCents') })
  const longest = Math.max(1, ...rows.map(({ amountCents }) => amountCents))
  return (
    <section aria-labelledby="by-offer" className="min-w-0">
      <h2 id="by-offer" className="mb-3 text-xl">
        {t.byOffer}
      </h2>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t.byOfferNone}</p>
      ) : (
        <Table
          caption={t.byOffer}
          columns={[
            { header: t.offer, cell: ({ title, url }) => (url ? <a href={url} className="font-medium wrap-anywhere underline-offset-4 hover:underline">{title}</a> : title), as: 'title' },
            { header: t.share, cell: ({ amountCents }) => <span className="block w-full max-sm:max-w-40 sm:min-w-24"><Bar share={amountCents / longest} /></span> },
            { header: t.orders, cell: ({ orders }) => format.count(orders), numeric: true },
            { header: t.earned, cell: ({ amountCents }) => format.money(amountCents, currency), numeric: true },
          ]}
          rows={rows}
          rowKey={({ title, url }) => url ?? title}
        />
      )}
    </section>
  )
}
