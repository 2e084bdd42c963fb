import type { z } from 'zod'
import type { ChangeProfile } from '#modules/people/shapes.ts'
import { invalidField } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { marketplaceSettings } from '#web/messages/en/settings.ts'

type Changes = z.input<typeof ChangeProfile>

/** The posted settings as the command takes them. What isn't one of the choices is the command's to refuse. */
export function readMarketplaceForm(form: FormInput): Changes {
  return {
    programs: form.all('programs') as Changes['programs'],
    categories: form.all('categories') as Changes['categories'],
    skills: form.words('skills'),
    experienceYears: form.whole('experienceYears'),
    languages: form.all('languages'),
    availability: form.text('availability') as Changes['availability'],
    currency: form.text('currency') as Changes['currency'],
    hourlyRateCents: amount(form, 'hourlyRateCents'),
    projectRateCents: amount(form, 'projectRateCents'),
  }
}

function amount(form: FormInput, name: string): number | null {
  const typed = form.optional(name)
  if (typed === undefined) return null
  const cents = parseAmount(typed, form.text('currency') as Currency)
  if (cents === undefined) throw invalidField(name, marketplaceSettings.badAmount)
  return cents
}
