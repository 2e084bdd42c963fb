import type { contactVisibilities, Me } from '#modules/people/shapes.ts'
import { privacySettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FormPart } from '#web/settings/form-part.tsx'
import { Checkbox, RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'

/** How one can be reached, and by whom. */
export function ReachFields({ person, visibilities }: { person: Me; visibilities: typeof contactVisibilities }) {
  const t = useMessages(privacySettings)
  return (
    <FormPart id="reach" title={t.reach}>
      <Field name="contactEmail" label={t.contactEmail} help={t.contactEmailHelp}>
        <Input type="email" defaultValue={person.contactEmail ?? ''} autoComplete="email" />
      </Field>
      <FieldGroup name="contactEmailVisibility" label={t.contactEmailVisibility} required>
        <RadioGroup look="chips" defaultValue={person.contactEmailVisibility} options={visibilities.map((value) => ({ value, label: t[value] }))} />
      </FieldGroup>
      <Field name="phone" label={t.phone} help={t.phoneHelp}>
        <Input type="tel" defaultValue={person.phone ?? ''} autoComplete="tel" />
      </Field>
    </FormPart>
  )
}

/** Where one is found by people who don't have one's address. */
export function FindingFields({ person }: { person: Me }) {
  const t = useMessages(privacySettings)
  return (
    <FormPart id="search-engines" title={t.searchEngines}>
      <Checkbox name="inDirectory" label={t.inDirectory} help={t.inDirectoryHelp} defaultChecked={person.inDirectory} />
      <Checkbox name="inSearchEngines" label={t.inSearchEngines} help={t.inSearchEnginesHelp} defaultChecked={person.inSearchEngines} />
    </FormPart>
  )
}
