import { creatorCategories } from '#web/messages/en/people.ts'
import { marketplaceSettings } from '#web/messages/en/settings.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { FormPart } from '#web/settings/form-part.tsx'
import { CheckboxGroup, RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { MarketplaceSettingsData } from './marketplace-settings-data.ts'

/** Languages offered as choices; others that a person has are kept beside them. */
const commonLanguages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'sv', 'uk', 'tr', 'ar', 'he', 'fa', 'hi', 'bn', 'ur', 'id', 'sw', 'yo', 'zh', 'ja', 'ko', 'vi']

export function WorkFields({ person, choices }: MarketplaceSettingsData) {
  const t = useMessages(marketplaceSettings)
  const kinds = useMessages(creatorCategories)
  const languageNames = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const codes = [...new Set([...commonLanguages, ...person.languages])]
  return (
    <FormPart id="work" title={t.work}>
      <FieldGroup name="programs" label={t.programs} help={t.programsHelp}>
        <CheckboxGroup look="chips" defaultValues={person.programs} options={choices.programs.map((value) => ({ value, label: t[value] }))} />
      </FieldGroup>
      <FieldGroup name="categories" label={t.categories} help={t.categoriesHelp}>
        <CheckboxGroup look="chips" defaultValues={person.categories} options={choices.creatorCategories.map((value) => ({ value, label: kinds[value] ?? value }))} />
      </FieldGroup>
      <Field name="skills" label={t.skills} help={t.skillsHelp}>
        <Textarea defaultValue={person.skills.join(', ')} rows={2} className="min-h-11" />
      </Field>
      <Field name="experienceYears" label={t.experienceYears}>
        <Input defaultValue={person.experienceYears ?? ''} inputMode="numeric" maxLength={2} className="max-w-28" />
      </Field>
      <FieldGroup name="languages" label={t.languages}>
        <CheckboxGroup look="chips" defaultValues={person.languages} options={codes.map((value) => ({ value, label: languageNames.of(value) ?? value }))} />
      </FieldGroup>
    </FormPart>
  )
}

export function TermsFields({ person, choices, rates }: MarketplaceSettingsData) {
  const t = useMessages(marketplaceSettings)
  const currencyNames = new Intl.DisplayNames(useLocale(), { type: 'currency' })
  const help = { available: t.availableHelp, limited: t.limitedHelp, unavailable: t.unavailableHelp }
  return (
    <FormPart id="terms" title={t.terms}>
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
    </FormPart>
  )
}
