import type { scopes as allScopes } from '#modules/people/shapes.ts'
import { apiKeys } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { RadioGroup } from '#web/ui/choice.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { Select } from '#web/ui/select.tsx'
import type { lifetimes as allLifetimes } from './expiry.ts'

interface KeyFormProps {
  scopes: typeof allScopes
  lifetimes: typeof allLifetimes
  result: FormResult | undefined
}

/** What a new key is for, what it opens, and for how long. */
export function KeyForm({ scopes, lifetimes, result }: KeyFormProps) {
  const t = useMessages(apiKeys)
  return (
    <Form result={result} labels={t}>
      <Field name="name" label={t.name} help={t.nameHelp} required>
        <Input maxLength={80} autoComplete="off" />
      </Field>
      <FieldGroup name="scopes" label={t.scopes} required>
        <RadioGroup look="cards" defaultValue="read" options={scopes.map((value) => ({ value, label: t.scopeNames[value], help: t.scopeHelp[value] }))} />
      </FieldGroup>
      <Field name="lifetime" label={t.lifetime} help={t.lifetimeHelp} required>
        <Select defaultValue="90" options={lifetimes.map((value) => ({ value, label: t.lifetimes[value] }))} />
      </Field>
      <div>
        <SubmitButton>{t.make}</SubmitButton>
      </div>
    </Form>
  )
}
