import { accountSettings } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { Alert } from '#web/ui/alert.tsx'
import { Badge } from '#web/ui/badge.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'
import { StepForm } from './step-form.tsx'

interface EmailPartProps {
  email: string
  emailVerified: boolean
  hasPassword: boolean
  resultOf(step: string): FormResult | undefined
}

export function EmailPart({ email, emailVerified, hasPassword, resultOf }: EmailPartProps) {
  const t = useMessages(accountSettings)
  return (
    <SettingsPart title={t.email}>
      <p className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-1 break-words">
        {t.emailNow({ email })}
        {emailVerified && <Badge tone="leaf">{t.verified}</Badge>}
      </p>
      {!emailVerified && (
        <Alert title={t.notVerified} className="mb-6">
          <p>{t.notVerifiedText}</p>
          <StepForm step="verify" result={resultOf('verify')} labels={t} className="mt-3 justify-items-start">
            <SubmitButton variant="secondary" size="sm">
              {t.sendAgain}
            </SubmitButton>
          </StepForm>
        </Alert>
      )}
      <StepForm step="email" result={resultOf('email')} labels={t}>
        <Field name="email" label={t.newEmail} help={t.newEmailHelp} required>
          <Input type="email" autoComplete="email" />
        </Field>
        {hasPassword && (
          <Field name="password" label={t.password} help={t.passwordWhy} required>
            <PasswordInput autoComplete="current-password" />
          </Field>
        )}
        <SubmitButton variant="secondary" className="justify-self-start">
          {t.changeEmail}
        </SubmitButton>
      </StepForm>
    </SettingsPart>
  )
}
