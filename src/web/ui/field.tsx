import { CircleAlert } from 'lucide-react'
import { type ReactNode, useContext } from 'react'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from './cn.ts'
import { FieldContext, type FieldState, FormContext, fieldId } from './field-context.ts'

interface FieldProps {
  /** The field's path in the input, as errors name it (`links.website`). */
  name: string
  label: ReactNode
  help?: ReactNode
  required?: boolean
  className?: string
  children: ReactNode
}

/** A label above, one control, help under it, and its error beside it. */
export function Field({ name, label, help, required = false, className, children }: FieldProps) {
  const field = useField(name, required, help !== undefined)
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <label htmlFor={field.id} className="text-sm font-semibold">
        {label} {!required && <Optional />}
      </label>
      <FieldContext value={field}>{children}</FieldContext>
      <Under field={field} help={help} />
    </div>
  )
}

/** Several controls that answer one question: radio buttons, checkboxes, parts of an address. */
export function FieldGroup({ name, label, help, required = false, className, children }: FieldProps) {
  const field = useField(name, required, help !== undefined)
  return (
    <fieldset id={field.id} tabIndex={-1} className={cn('grid gap-2', className)} aria-describedby={field.describedBy}>
      <legend className="mb-2 text-sm font-semibold">
        {label} {!required && <Optional />}
      </legend>
      <FieldContext value={field}>{children}</FieldContext>
      <Under field={field} help={help} />
    </fieldset>
  )
}

function useField(name: string, required: boolean, hasHelp: boolean): FieldState {
  const form = useContext(FormContext)
  const id = fieldId(form.id, name)
  const error = form.result?.errors.find((one) => one.path === name || one.path.startsWith(`${name}.`))?.message
  const describedBy = [hasHelp && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return { id, name, required, error, describedBy }
}

function Optional() {
  return <span className="font-normal text-ink-faint">{useMessages(ui).optional}</span>
}

function Under({ field, help }: { field: FieldState; help: ReactNode }) {
  return (
    <>
      {field.error && (
        <p id={`${field.id}-error`} className="flex items-start gap-1.5 text-sm font-medium text-alarm-text">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          {field.error}
        </p>
      )}
      {help !== undefined && (
        <div id={`${field.id}-help`} className="text-sm text-ink-faint">
          {help}
        </div>
      )}
    </>
  )
}
