import { addresses } from '#web/addresses.ts'
import { importWords as words } from '#web/messages/en/import.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'

/** Where an address is given to be read. */
export function AddressForm({ url, result, className }: { url?: string; result?: FormResult | undefined; className?: string }) {
  const t = useMessages(words)
  return (
    <Form action={addresses.importOffer} result={result} labels={t} className={className}>
      <Field name="url" label={t.url} help={t.urlHelp} required>
        <Input type="url" inputMode="url" autoComplete="off" defaultValue={url} />
      </Field>
      <SubmitButton>{t.read}</SubmitButton>
    </Form>
  )
}
