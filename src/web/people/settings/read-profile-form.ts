import type { z } from 'zod'
import type { ChangeProfile, ProfileLinks } from '#modules/people/shapes.ts'
import type { FormInput } from '#web/forms/form-input.ts'

type Changes = z.input<typeof ChangeProfile>

/** The posted settings as the command takes them. What isn't one of the choices is the command's to refuse. */
export function readProfileForm(form: FormInput): Changes {
  const link = (name: keyof ProfileLinks) => form.webAddress(`links.${name}`)
  return {
    displayName: form.text('displayName'),
    tagline: form.text('tagline'),
    bio: form.text('bio'),
    ...picture(form, 'avatar'),
    ...picture(form, 'banner'),
    location: form.text('location'),
    timeZone: form.text('timeZone'),
    links: { website: link('website'), x: link('x'), instagram: link('instagram'), linkedin: link('linkedin'), github: link('github') },
  }
}

/** A picture that was just stored, the wish to have none, or no change. */
function picture(form: FormInput, name: 'avatar' | 'banner'): Pick<Changes, 'avatarMediaId' | 'bannerMediaId'> {
  if (form.checked(`${name}Removed`)) return { [`${name}MediaId`]: null }
  const stored = form.optional(`${name}MediaId`)
  return stored ? { [`${name}MediaId`]: stored } : {}
}
