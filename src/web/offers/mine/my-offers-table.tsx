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
  const format = useFormat()
  // What was ticked is done: each arrival begins without ticks.
  const arrival = useArrival()
  const columns: Column<MyOffer>[] = [
    ...(rows.length > 1 ? [{ header: t.choose, cell: (row: MyOffer) => <input key={arrival} type="checkbox" form={bulkForm} name="ids" value={row.id} aria-label={t.chooseOne({ title: row.title })} className="size-5" /> }] : []),
    { header: t.offer, cell: (row) => <Title row={row} /> },
    { header: t.state, cell: (row) => <StateBadge status={row.status} /> },
    { header: t.price, cell: (row) => (isUnpriced(row) ? '–' : <Price pricing={row.pricing} />), numeric: true },
    { header: t.views, cell: (row) => format.count(row.viewCount), numeric: true, spare: true },
    { header: t.changed, cell: (row) => <RelativeTime at={row.updatedAt} />, spare: true },
    { header: t.actions, cell: (row) => <Actions row={row} />, numeric: true },
  ]
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Title({ row }: { row: MyOffer }) {
  const types = useMessages(offerTypes)
  return (
    <a href={row.url} className="group flex min-w-0 items-center gap-3.5 max-sm:w-full">
      {row.thumbnail ? (
        <img src={row.thumbnail} alt="" width={64} height={48} loading="lazy" decoding="async" className="h-12 w-16 shrink-0 rounded bg-well object-cover" />
      ) : (
        <OfferCover id={row.id} className="h-12 w-16 shrink-0 rounded" />
      )}
      <span className="min-w-0 sm:min-w-32">
        <span className="line-clamp-2 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{row.title}</span>
        <span className="text-xs text-ink-faint">{types[row.type].one}</span>
      </span>
    </a>
  )
}

function Actions({ row }: { row: MyOffer }) {
  const t = useMessages(words)
  return (
    <div className="flex flex-wrap justify-end sm:-me-3.5 lg:flex-nowrap">
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
