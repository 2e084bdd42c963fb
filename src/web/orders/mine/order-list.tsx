import { addresses } from '#web/addresses.ts'
import { orderLists } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { OrderFilter } from './order-filter.tsx'
import { BulkBar } from './bulk-bar.tsx'
import type { BulkOutcome, ListName, OrderListData } from './order-list-data.ts'
import { OrderTable } from './order-table.tsx'

const homes = { purchases: addresses.myPurchases, orders: addresses.myOrders }
const firstSteps = { purchases: addresses.discoverOffers, orders: addresses.myOffers }

/** All that one buys, or all that one sells, with what is next in each. */
export function OrderList({ list, answer, ...data }: OrderListData & { list: ListName; /** What the last step with several of them came to. */ answer?: BulkOutcome | FormResult | undefined }) {
  const t = useMessages(orderLists)
  const words = t[list]
  const isFiltered = data.q !== '' || data.status !== null || data.waiting
  const isNew = data.rows.length === 0 && !isFiltered
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={words.title} hidden />
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 text-ink-soft">{words.lead}</p>
      {isNew ? (
        <div className="mt-8">
          <EmptyState emblem={`no ${list}`} title={words.emptyTitle} action={<LinkButton to={firstSteps[list]} variant="primary">{words.emptyAction}</LinkButton>}>
            {words.emptyText}
          </EmptyState>
        </div>
      ) : (
        <>
          <OrderFilter to={homes[list]} {...data} />
          {list === 'orders' && data.rows.length > 0 && <BulkBar answer={answer} />}
          {data.rows.length > 0 ? (
            <OrderTable list={list} rows={data.rows} />
          ) : (
            <EmptyState emblem={`nothing in ${list}`} title={t.noneTitle} action={<LinkButton to={homes[list]}>{t.noneAction}</LinkButton>}>
              {t.noneText}
            </EmptyState>
          )}
        </>
      )}
      <LoadMore nextCursor={data.nextCursor} />
    </div>
  )
}
