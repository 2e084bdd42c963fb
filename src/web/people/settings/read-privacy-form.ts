import type { z } from 'zod'
import type { ChangeProfile } from '#modules/people/shapes.ts'
import type { FormInput } from '#web/forms/form-input.ts'

type Changes = z.input<typeof ChangeProfile>

/** The posted settings as the command takes them. */
export function readPrivacyForm(form: FormInput): Changes {
  return {
    contactEmail: form.nullable('contactEmail'),
    contactEmailVisibility: form.text('contactEmailVisibility') as Changes['contactEmailVisibility'],
    phone: form.nullable('phone'),
    inSearchEngines: form.checked('inSearchEngines'),
    inDirectory: form.checked('inDirectory'),
  }
}
