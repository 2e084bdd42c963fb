import { amountText, type Currency } from '#platform/money.ts'
import { addresses } from '#web/addresses.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { FileInput } from '#web/ui/file-input.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput, Input } from '#web/ui/input.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { ComponentProps } from 'react'
import { KeptFiles } from './kept-files.tsx'
import { isParty, type OrderData } from './order-data.ts'
import { fieldsOf, type FormStep, type StepField } from './step-fields.ts'

type StepFormProps = Pick<OrderData, 'order' | 'role' | 'myName'> & {
  step: FormStep
  result: FormResult | undefined
  variant: ComponentProps<typeof Button>['variant']
}

/** The answer of the last try, where it was this step. */
export const resultOf = (result: FormResult | undefined, step: FormStep): FormResult | undefined => (result?.values.step === step ? result : undefined)

/** The form of one step, with the fields that it asks for. */
export function StepForm({ order, role, myName, step, result, variant }: StepFormProps) {
  const t = useMessages(orderPage)
  const mine = resultOf(result, step)
  const currency = order.currency as Currency
  const labels = { ...t, amountCents: step === 'refund' ? t.amountBack : t.amountPaid }
  const control = (name: StepField, required: boolean) => {
    if (name === 'amountCents') {
      return (
        <Field key={name} name={name} label={labels.amountCents} required={required} className="max-w-56">
          <AffixedInput after={currency.toUpperCase()} inputMode="decimal" autoComplete="off" {...(required && { defaultValue: amountText(order.totalCents, currency) })} />
        </Field>
      )
    }
    if (name === 'slip' || name === 'files') {
      return (
        <Field key={name} name="files" label={name === 'slip' ? t.slip : t.files} help={name === 'slip' ? t.slipHelp : isParty(role) ? t.filesHelp : t.filesHelpOfStaff}>
          <div className="grid gap-2">
            <KeptFiles />
            {/* What was sent is kept: a chooser that came back with it would send it twice. */}
            <FileInput key={`${mine?.values.kept}`} multiple={name === 'files'} {...(name === 'slip' && { accept: 'image/*,application/pdf' })} />
          </div>
        </Field>
      )
    }
    const isLong = name === 'message' || name === 'reason'
    return (
      <Field key={name} name={name} label={t[name]} required={required} {...(name === 'reference' && { help: t.referenceHelp })}>
        {isLong ? <Textarea rows={name === 'message' ? 4 : 2} /> : <Input autoComplete="off" {...(name === 'payerName' && { defaultValue: myName })} />}
      </Field>
    )
  }
  return (
    <Form result={mine} labels={labels} action={`${addresses.order(order.id)}?step=${step}`} encType="multipart/form-data" className="max-w-form gap-4">
      <input type="hidden" name="step" value={step} />
      {fieldsOf(step).map(({ name, required }) => control(name, required))}
      <div>
        <SubmitButton variant={variant}>{t.steps[step]?.do}</SubmitButton>
      </div>
    </Form>
  )
}
