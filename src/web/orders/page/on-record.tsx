import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Unfold } from '#web/ui/unfold.tsx'
import { isParty, type OrderData } from './order-data.ts'
import { resultOf, StepForm } from './step-form.tsx'

/** A word that stands among the steps, for both sides and whoever settles a dispute. */
export function OnRecord({ result, ...data }: OrderData & { result: FormResult | undefined }) {
  const t = useMessages(orderPage)
  const isOpen = resultOf(result, 'note') !== undefined || data.talk === null || data.order.status === 'DISPUTED'
  return (
    <Unfold title={t.steps.note?.title} isOpen={isOpen} className="mt-6 border-t border-line pt-2">
      <p className="mb-4 text-sm text-ink-soft">{isParty(data.role) ? t.about.note : t.noteOfStaff}</p>
      <StepForm {...data} step="note" result={result} variant="secondary" />
    </Unfold>
  )
}
