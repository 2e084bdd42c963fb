import { type ComponentProps, useContext, useId, useMemo } from 'react'
import { Form as RouterForm, useFormAction, useLocation, useNavigation } from 'react-router'
import { keyField } from '#web/forms/key-field.ts'
import { Button } from './button.tsx'
import { cn } from './cn.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext, type FormResult } from './field-context.ts'

type FormProps = Omit<ComponentProps<typeof RouterForm>, 'method'> & {
  /** What the action answered: errors and what was typed. */
  result?: FormResult | undefined
  /** The fields' labels by name, for the summary of errors; the area's messages, where their names are the fields'. */
  labels?: Readonly<Record<string, unknown>>
  /** Does not take the focus to its errors; for samples. */
  quiet?: boolean
}

/**
 * A form that posts with and without scripts, shows its errors on top and beside each field, keeps what was
 * typed, and carries an idempotency key, so that sending it twice does its work once.
 */
export function Form({ result, labels = {}, quiet = false, className, children, ...rest }: FormProps) {
  const id = useId()
  const action = useFormAction()
  const navigation = useNavigation()
  const { key } = useLocation()
  // A new key for each visit and after each answer; the browser keeps the one that the server wrote.
  const idempotencyKey = useMemo(() => newKey(), [key, result])
  const pending = navigation.state !== 'idle' && navigation.formAction === (rest.action ?? action)
  return (
    <FormContext value={{ id, result, pending }}>
      <RouterForm method="post" noValidate className={cn('grid gap-6', className)} {...rest}>
        <input type="hidden" name={keyField} defaultValue={idempotencyKey} key={idempotencyKey} suppressHydrationWarning />
        <ErrorSummary labels={labels} quiet={quiet} />
        {children}
      </RouterForm>
    </FormContext>
  )
}

/** 128 random bits. `randomUUID` would be missing where the hall is reached by plain http. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The button that sends the form around it. */
export function SubmitButton({ variant = 'primary', ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useContext(FormContext)
  return <Button type="submit" variant={variant} pending={pending} {...rest} />
}
