import type { ReactNode } from 'react'
import type { Me } from '#modules/people/shapes.ts'
import { creatorCategories } from '#web/messages/en/people.ts'
import { profileSettings } from '#web/messages/en/settings.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { CheckboxGroup, RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { Band } from '#web/ui/seal/offer-cover.tsx'
import { Select } from '#web/ui/select.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { PictureField } from './picture-field.tsx'
import type { ProfileSettingsData } from './profile-settings-data.ts'

interface Fields {
  person: Me
}


/** Languages offered as choices; others that a person has are kept beside them. */
const commonLanguages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'sv', 'uk', 'tr', 'ar', 'he', 'fa', 'hi', 'bn', 'ur', 'id', 'sw', 'yo', 'zh', 'ja', 'ko', 'vi']

export function WhoFields({ person }: Fields) {
  const t = useMessages(profileSettings)
  return (
    <Part title={t.who}>
      <Field name="displayName" label={t.displayName} required>
        <Input defaultValue={person.displayName} autoComplete="name" maxLength={80} />
      </Field>
      <Field name="tagline" label={t.tagline} help={t.taglineHelp}>
        <Input defaultValue={person.tagline} maxLength={120} />
      </Field>
      <Field name="bio" label={t.bio} help={t.bioHelp}>
        <Textarea defaultValue={person.bio} rows={7} maxLength={5000} />
      </Field>
      <Field name="location" label={t.location}>
        <Input defaultValue={person.location} maxLength={120} />
      </Field>
      <PictureField name="avatar" label={t.avatar} help={t.avatarHelp} removable={person.avatarUrl !== null} preview={<Avatar person={person} size="lg" />} />
      <PictureField
        name="banner"
        label={t.banner}
        help={t.bannerHelp}
        removable={person.bannerUrl !== null}
        preview={
          person.bannerUrl ? (
            <img src={person.bannerUrl} alt="" width={128} height={64} className="h-16 w-32 rounded bg-well object-cover" />
          ) : (
            <Band id={person.id} className="h-16 w-32 rounded" />
          )
        }
      />
    </Part>
  )
}

export function WorkFields({ person, choices }: ProfileSettingsData) {
  const t = useMessages(profileSettings)
  const kinds = useMessages(creatorCategories)
  return (
    <Part title={t.work}>
      <FieldGroup name="categories" label={t.categories} help={t.categoriesHelp}>
        <CheckboxGroup look="chips" defaultValues={person.categories} options={choices.creatorCategories.map((value) => ({ value, label: kinds[value] ?? value }))} />
      </FieldGroup>
      <Field name="skills" label={t.skills} help={t.skillsHelp}>
        <Textarea defaultValue={person.skills.join(', ')} rows={2} className="min-h-11" />
      </Field>
      <Field name="experienceYears" label={t.experienceYears}>
        <Input defaultValue={person.experienceYears ?? ''} inputMode="numeric" maxLength={2} className="max-w-28" />
      </Field>
      <FieldGroup name="programs" label={t.programs}>
        <CheckboxGroup look="chips" defaultValues={person.programs} options={choices.programs.map((value) => ({ value, label: t[value] }))} />
      </FieldGroup>
    </Part>
  )
}

export function TermsFields({ person, choices, rates }: ProfileSettingsData) {
  const t = useMessages(profileSettings)
  const locale = useLocale()
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  const currencyNames = new Intl.DisplayNames(locale, { type: 'currency' })
  const codes = [...new Set([...commonLanguages, ...person.languages])]
  const help = { available: t.availableHelp, limited: t.limitedHelp, unavailable: t.unavailableHelp }
  return (
    <Part title={t.terms}>
      <FieldGroup name="availability" label={t.availability} required>
        <RadioGroup look="cards" defaultValue={person.availability} options={choices.availabilities.map((value) => ({ value, label: t[value], help: help[value] }))} />
      </FieldGroup>
      <Field name="currency" label={t.currency} required>
        <Select defaultValue={person.currency} options={choices.currencies.map((value) => ({ value, label: `${value.toUpperCase()} · ${currencyNames.of(value.toUpperCase()) ?? ''}` }))} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="hourlyRateCents" label={t.hourlyRateCents} help={t.rateHelp}>
          <Input defaultValue={rates.hourly} inputMode="decimal" />
        </Field>
        <Field name="projectRateCents" label={t.projectRateCents}>
          <Input defaultValue={rates.project} inputMode="decimal" />
        </Field>
      </div>
      <FieldGroup name="languages" label={t.languages}>
        <CheckboxGroup look="chips" defaultValues={person.languages} options={codes.map((value) => ({ value, label: languageNames.of(value) ?? value }))} />
      </FieldGroup>
      <Field name="timeZone" label={t.timeZone} required>
        <Select defaultValue={person.timeZone} options={[...new Set([person.timeZone, ...choices.timeZones])].map((value) => ({ value, label: value.replaceAll('_', ' ') }))} />
      </Field>
    </Part>
  )
}

export function ReachFields({ person }: Fields) {
  const t = useMessages(profileSettings)
  return (
    <Part title={t.reach}>
      {(['website', 'github', 'linkedin', 'instagram', 'x'] as const).map((name) => (
        <Field key={name} name={`links.${name}`} label={t[name]} help={name === 'website' ? t.linkHelp : undefined}>
          <Input type="url" defaultValue={person.links[name] ?? ''} autoCapitalize="none" />
        </Field>
      ))}
      <Field name="contactEmail" label={t.contactEmail} help={t.contactEmailHelp}>
        <Input type="email" defaultValue={person.contactEmail ?? ''} autoComplete="email" />
      </Field>
      <FieldGroup name="contactEmailVisibility" label={t.contactEmailVisibility} required>
        <RadioGroup look="chips" defaultValue={person.contactEmailVisibility} options={(['everyone', 'members', 'nobody'] as const).map((value) => ({ value, label: t[value] }))} />
      </FieldGroup>
      <Field name="phone" label={t.phone} help={t.phoneHelp}>
        <Input type="tel" defaultValue={person.phone ?? ''} autoComplete="tel" />
      </Field>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-6 border-t border-line pt-8">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
