import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { useArrival } from '#web/forms/use-arrival.ts'
import { useFormat } from '#web/format.ts'
import { myOffers as words } from '#web/messages/en/my-offers.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Price } from '#web/ui/price.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { RowTick } from '#web/ui/row-tick.tsx'
import { RowTitle } from '#web/ui/row-title.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { isUnpriced } from '../offer-card.tsx'
import { StateBadge } from '../state-badge.tsx'
import { bulkForm } from './bulk-bar.tsx'
import type { MyOffer } from './my-offers-data.ts'
import { StepButtons } from './step-buttons.tsx'

/** One line per offer, with the next steps. */
export function MyOffersTable({ rows }: { rows: readonly MyOffer[] }) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const format = useFormat()
  // What was ticked is done: each arrival begins without ticks.
  const arrival = useArrival()
  const columns: Column<MyOffer>[] = [
    ...(rows.length > 1 ? [{ header: t.choose, cell: (row: MyOffer) => <RowTick key={arrival} form={bulkForm} id={row.id} label={t.chooseOne({ title: row.title })} />, as: 'tick' as const }] : []),
    { header: t.offer, cell: (row) => <RowTitle to={row.url} title={row.title} note={types[row.type].one} picture={<Cover row={row} />} />, as: 'title' },
    { header: t.state, cell: (row) => <StateBadge status={row.status} /> },
    { header: t.price, cell: (row) => (isUnpriced(row) ? '–' : <Price pricing={row.pricing} />), numeric: true },
    { header: t.views, cell: (row) => format.count(row.viewCount), numeric: true, spare: true },
    { header: t.changed, cell: (row) => <span className="whitespace-nowrap"><RelativeTime at={row.updatedAt} /></span>, spare: true },
    { header: t.actions, cell: (row) => <Actions row={row} />, numeric: true },
  ]
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Cover({ row }: { row: MyOffer }) {
  if (!row.thumbnail) return <OfferCover id={row.id} className="h-12 w-16 shrink-0 rounded" />
  return <img src={row.thumbnail} alt="" width={64} height={48} loading="lazy" decoding="async" className="h-12 w-16 shrink-0 rounded bg-well object-cover" />
}

function Actions({ row }: { row: MyOffer }) {
  const t = useMessages(words)
  return (
    <div className="flex flex-wrap -me-3.5 justify-end lg:flex-nowrap">
      <LinkButton to={addresses.editOffer(row.id)} size="sm" variant="quiet">
        {t.edit} <span className="sr-only">{row.title}</span>
      </LinkButton>
      <Form method="post" preventScrollReset>
        <Button type="submit" size="sm" variant="quiet" name="duplicate" value={row.id}>
          {t.duplicate} <span className="sr-only">{row.title}</span>
        </Button>
      </Form>
      <StepButtons offerId={row.id} title={row.title} steps={row.steps} quiet />
    </div>
  )
}
