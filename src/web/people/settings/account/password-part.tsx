import { accountSettings } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { SubmitButton } from '#web/ui/form.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'
import { StepForm } from './step-form.tsx'

interface PasswordPartProps {
  email: string
  hasPassword: boolean
  result: FormResult | undefined
}

export function PasswordPart({ email, hasPassword, result }: PasswordPartProps) {
  const t = useMessages(accountSettings)
  return (
    <SettingsPart title={t.passwordPart} lead={hasPassword ? t.passwordLead : t.firstPasswordLead}>
      <StepForm step="password" result={result} labels={t}>
        {/* Tells a password manager whose password this is. */}
        <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
        {hasPassword && (
          <Field name="currentPassword" label={t.currentPassword} required>
            <PasswordInput autoComplete="current-password" />
          </Field>
        )}
        <Field name="newPassword" label={t.newPassword} help={t.newPasswordHelp} required>
          <PasswordInput autoComplete="new-password" />
        </Field>
        <SubmitButton variant="secondary" className="justify-self-start">
          {hasPassword ? t.changePassword : t.setPassword}
        </SubmitButton>
      </StepForm>
    </SettingsPart>
  )
}
