import { accountSettings } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput } from '#web/ui/input.tsx'
import { StepForm } from './step-form.tsx'

export function HandlePart({ handle, result }: { handle: string; result: FormResult | undefined }) {
  const t = useMessages(accountSettings)
  return (
    <SettingsPart title={t.handle} lead={t.handleLead({ handle })}>
      <StepForm step="handle" result={result} labels={t}>
        <Field name="handle" label={t.newHandle} help={t.handleHelp} required>
          <AffixedInput before="@" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={31} />
        </Field>
        <SubmitButton variant="secondary" className="justify-self-start">
          {t.changeHandle}
        </SubmitButton>
      </StepForm>
    </SettingsPart>
  )
}
