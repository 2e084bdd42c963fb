import { Form } from 'react-router'
import { orderStatuses } from '#modules/orders/states.ts'
import { orderLists, orderStates } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import type { ListAsked } from './order-list-data.ts'

/** What the list is narrowed to: a plain form whose answer is an address. */
export function OrderFilter({ to, q, status, waiting, sort }: ListAsked & { to: string }) {
  const t = useMessages(orderLists)
  const states = useMessages(orderStates)
  return (
    <Form action={to} role="search" className="mt-7 mb-6 grid max-w-3xl gap-3">
      <div className="flex gap-2">
        <input type="search" name="q" key={q} defaultValue={q} maxLength={100} aria-label={t.search} placeholder={t.searchHint} className={`${control} h-11 min-w-0 grow`} />
        <Button type="submit">{t.searchAction}</Button>
      </div>
      <div className="grid grid-cols-2 items-center gap-x-2 gap-y-2 sm:flex sm:gap-x-4">
        <Select name="status" key={`status ${status}`} aria-label={t.status} none={t.anyStatus} defaultValue={status ?? ''} options={orderStatuses.map((value) => ({ value, label: value === 'PENDING' ? t.unpaidGoods : states[value] }))} />
        <Select name="sort" key={sort} aria-label={t.sort} defaultValue={sort} options={(['newest', 'oldest'] as const).map((value) => ({ value, label: t.sorts[value] }))} />
        <label className="flex min-h-11 max-sm:col-span-2 items-center gap-2 text-sm">
          <input type="checkbox" name="waiting" key={String(waiting)} defaultChecked={waiting} className="size-5" /> {t.waiting}
        </label>
      </div>
    </Form>
  )
}
