import { ChevronDown } from 'lucide-react'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import type { OrderData } from './order-data.ts'
import { resultOf, StepForm } from './step-form.tsx'

/** A word that stands among the steps, for both sides and whoever settles a dispute. */
export function OnRecord({ result, ...data }: OrderData & { result: FormResult | undefined }) {
  const t = useMessages(orderPage)
  const isOpen = resultOf(result, 'note') !== undefined || data.talk === null || data.order.status === 'DISPUTED'
  return (
    <details className="group mt-6 border-t border-line pt-2" open={isOpen}>
      <summary className="flex min-h-11 w-fit cursor-pointer list-none items-center gap-1.5 text-sm text-ink-soft hover:text-ink">
        {t.steps.note?.title} <ChevronDown className="size-4 text-ink-faint transition-transform group-open:rotate-180" aria-hidden="true" />
      </summary>
      <div className="pt-1 pb-5">
        <p className="mb-4 text-sm text-ink-soft">{t.about.note}</p>
        <StepForm {...data} step="note" result={result} variant="secondary" />
      </div>
    </details>
  )
}
