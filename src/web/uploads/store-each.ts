import { type FieldError, isAppError } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/** Stores each file that came in a field of a form, in turn. Answers what was refused and why, by the files' names; whatever else goes wrong is thrown. */
export async function storeEach(form: FormInput, field: string, store: (name: string, bytes: Uint8Array) => Promise<void>): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const file of form.files(field)) {
    try {
      await store(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      if (!isAppError(error) || !error.errors) throw error
      errors.push(...error.errors.map(({ message }) => ({ path: field, message: `${file.name}: ${message}` })))
    }
  }
  return errors
}
