import { createContext, useContext } from 'react'
import type { FieldError } from '#platform/errors.ts'

/** What a form knows of its last try: what was typed and what was wrong with it. */
export interface FormResult {
  errors: FieldError[]
  values: Record<string, string | string[]>
  /** Where the trouble isn't with one field. */
  message?: string
}

export interface FormState {
  id: string
  result: FormResult | undefined
  pending: boolean
}

export const FormContext = createContext<FormState>({ id: 'form', result: undefined, pending: false })

export interface FieldState {
  id: string
  name: string
  required: boolean
  error: string | undefined
  describedBy: string | undefined
}

export const FieldContext = createContext<FieldState | null>(null)

/** What an input inside a `Field` spreads on its element. */
export function useFieldProps() {
  const field = useContext(FieldContext)
  if (!field) return {}
  return {
    id: field.id,
    name: field.name,
    required: field.required,
    'aria-invalid': field.error ? (true as const) : undefined,
    'aria-describedby': field.describedBy,
  }
}

/** The first thing that the field was last given, if the form came back with errors. */
export function useTyped(name: string | undefined): string | undefined {
  const typed = useContext(FormContext).result?.values[name ?? '']
  return Array.isArray(typed) ? typed[0] : typed
}

/** All that a field with several values (checkboxes) was last given; undefined when the form is fresh. */
export function useTypedList(name: string): string[] | undefined {
  const { result } = useContext(FormContext)
  if (!result) return undefined
  const typed = result.values[name] ?? []
  return Array.isArray(typed) ? typed : [typed]
}

/** The element id of a field, also of one with a dotted path. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name.replaceAll('.', '-')}`
