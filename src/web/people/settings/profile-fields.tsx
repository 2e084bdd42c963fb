import type { Me } from '#modules/people/shapes.ts'
import { profileSettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FormPart } from '#web/settings/form-part.tsx'
import { Field } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import { MemberSeal } from '#web/ui/seal/member-seal.tsx'
import { Band } from '#web/ui/seal/offer-cover.tsx'
import { Select } from '#web/ui/select.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { PictureField } from '#web/uploads/picture-field.tsx'
import type { ProfileSettingsData } from './profile-settings-data.ts'

export function WhoFields({ person }: { person: Me }) {
  const t = useMessages(profileSettings)
  return (
    <FormPart id="who" title={t.who}>
      <Field name="displayName" label={t.displayName} required>
        <Input defaultValue={person.displayName} autoComplete="name" maxLength={80} />
      </Field>
      <Field name="tagline" label={t.tagline} help={t.taglineHelp}>
        <Input defaultValue={person.tagline} maxLength={120} />
      </Field>
      <Field name="bio" label={t.bio} help={t.bioHelp}>
        <Textarea defaultValue={person.bio} rows={7} maxLength={5000} />
      </Field>
      <PictureField name="avatar" label={t.avatar} help={t.avatarHelp} current={person.avatarUrl} otherwise={<MemberSeal id={person.id} className="size-28" />} look="size-28 rounded-full" />
      <PictureField name="banner" label={t.banner} help={t.bannerHelp} current={person.bannerUrl} otherwise={<Band id={person.id} className="block h-28 w-full rounded" />} look="h-28 w-full rounded" />
    </FormPart>
  )
}

export function WhereFields({ person, timeZones }: ProfileSettingsData) {
  const t = useMessages(profileSettings)
  return (
    <FormPart id="where" title={t.where}>
      <Field name="location" label={t.location} help={t.locationHelp}>
        <Input defaultValue={person.location} maxLength={120} />
      </Field>
      <Field name="timeZone" label={t.timeZone} required>
        <Select defaultValue={person.timeZone} options={[...new Set([person.timeZone, ...timeZones])].map((value) => ({ value, label: value.replaceAll('_', ' ') }))} />
      </Field>
    </FormPart>
  )
}

export function LinkFields({ person }: { person: Me }) {
  const t = useMessages(profileSettings)
  return (
    <FormPart id="links" title={t.elsewhere}>
      {(['website', 'github', 'linkedin', 'instagram', 'x'] as const).map((name) => (
        <Field key={name} name={`links.${name}`} label={t[name]} help={name === 'website' ? t.linkHelp : undefined}>
          <Input type="url" defaultValue={person.links[name] ?? ''} autoCapitalize="none" />
        </Field>
      ))}
    </FormPart>
  )
}
