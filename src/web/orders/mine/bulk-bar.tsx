import { orderLists } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { addresses } from '#web/addresses.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Button } from '#web/ui/button.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form } from '#web/ui/form.tsx'
import { type BulkOutcome, bulkSteps } from './order-list-data.ts'

/** The form that the table's ticks belong to, wherever they stand. */
export const bulkForm = 'several-orders'

/** What can be done with several orders at once: a plain form, and what became of the last one. */
export function BulkBar({ answer }: { answer: BulkOutcome | FormResult | undefined }) {
  const t = useMessages(orderLists)
  const outcome = answer && 'moved' in answer ? answer : undefined
  return (
    <>
      {outcome && <Outcome {...outcome} />}
      <Form id={bulkForm} result={answer && 'errors' in answer ? answer : undefined} preventScrollReset className="mb-4 gap-3">
        <div className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <span className="me-1">{t.withTicked}</span>
          {bulkSteps.map((step) => (
            <Button key={step} type="submit" size="sm" name="bulk" value={step}>
              {t.bulk[step]}
            </Button>
          ))}
        </div>
      </Form>
    </>
  )
}

function Outcome({ moved, failed }: BulkOutcome) {
  const t = useMessages(orderLists)
  return (
    <Alert live tone={failed.length > 0 ? 'care' : 'success'} title={t.moved({ moved, failed: failed.length })} className="mb-4">
      {failed.length > 0 && (
        <ul className="mt-1 grid gap-1">
          {failed.map(({ id, number, code }) => (
            <li key={id}>
              <a href={addresses.order(id)} className="link tabular-nums">
                {number}
              </a>
              : {t.reasons[code] ?? t.reasons.other}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
