import { orderStatuses } from '#modules/orders/states.ts'
import { SearchField } from '#web/discover/search-field.tsx'
import { orderLists, orderStates } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Select } from '#web/ui/select.tsx'
import type { ListAsked } from './order-list-data.ts'

/** What the list is narrowed to: a plain form whose answer is an address. */
export function OrderFilter({ to, q, status, waiting, sort }: ListAsked & { to: string }) {
  const t = useMessages(orderLists)
  const states = useMessages(orderStates)
  return (
    <div className="mt-7 mb-6 max-w-3xl">
      <SearchField to={to} words={q} labels={t}>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Select name="status" key={status} aria-label={t.status} none={t.anyStatus} defaultValue={status ?? ''} options={orderStatuses.map((value) => ({ value, label: value === 'PENDING' ? t.unpaidGoods : states[value] }))} />
          <Select name="sort" key={sort} aria-label={t.sort} defaultValue={sort} options={(['newest', 'oldest'] as const).map((value) => ({ value, label: t.sorts[value] }))} />
          <label className="flex min-h-11 items-center gap-2 text-sm">
            <input type="checkbox" name="waiting" key={String(waiting)} defaultChecked={waiting} className="size-5" /> {t.waiting}
          </label>
        </div>
      </SearchField>
    </div>
  )
}
