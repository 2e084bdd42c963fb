import type { z } from 'zod'
import type { ChangeProfile, ProfileLinks } from '#modules/people/shapes.ts'
import { invalidField } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { profileSettings } from '#web/messages/en/settings.ts'

type Changes = z.input<typeof ChangeProfile>

/** The posted settings as the command takes them. What isn't one of the choices is the command's to refuse. */
export function readProfileForm(form: FormInput): Changes {
  const link = (name: keyof ProfileLinks) => form.nullable(`links.${name}`)
  return {
    displayName: form.text('displayName'),
    tagline: form.text('tagline'),
    bio: form.text('bio'),
    location: form.text('location'),
    ...picture(form, 'avatar'),
    ...picture(form, 'banner'),
    categories: form.all('categories') as Changes['categories'],
    skills: form.words('skills'),
    experienceYears: form.whole('experienceYears'),
    programs: form.all('programs') as Changes['programs'],
    availability: form.text('availability') as Changes['availability'],
    currency: form.text('currency') as Changes['currency'],
    hourlyRateCents: amount(form, 'hourlyRateCents'),
    projectRateCents: amount(form, 'projectRateCents'),
    languages: form.all('languages'),
    timeZone: form.text('timeZone'),
    links: { website: link('website'), x: link('x'), instagram: link('instagram'), linkedin: link('linkedin'), github: link('github') },
    contactEmail: form.nullable('contactEmail'),
    contactEmailVisibility: form.text('contactEmailVisibility') as Changes['contactEmailVisibility'],
    phone: form.nullable('phone'),
  }
}

/** A picture that was just stored, the wish to have none, or no change. */
function picture(form: FormInput, name: 'avatar' | 'banner'): Pick<Changes, 'avatarMediaId' | 'bannerMediaId'> {
  if (form.checked(`${name}Removed`)) return { [`${name}MediaId`]: null }
  const stored = form.optional(`${name}MediaId`)
  return stored ? { [`${name}MediaId`]: stored } : {}
}

function amount(form: FormInput, name: string): number | null {
  const typed = form.optional(name)
  if (typed === undefined) return null
  const cents = parseAmount(typed, form.text('currency') as Currency)
  if (cents === undefined) throw invalidField(name, profileSettings.badAmount)
  return cents
}
