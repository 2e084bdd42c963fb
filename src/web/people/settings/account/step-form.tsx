import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form } from '#web/ui/form.tsx'

interface StepFormProps {
  step: string
  result?: FormResult | undefined
  labels?: Readonly<Record<string, unknown>>
  className?: string
  children: ReactNode
}

/** One of the page's forms. Its name is in the address as well, so that only its own button shows that it runs. */
export function StepForm({ step, children, ...rest }: StepFormProps) {
  return (
    <Form action={`${addresses.settingsAccount}?${step}`} {...rest}>
      <input type="hidden" name="step" value={step} />
      {children}
    </Form>
  )
}
