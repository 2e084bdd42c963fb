import { Link } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { resetPassword } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'

interface StepProps {
  result: FormResult | undefined
}

export function AskForLink({ result }: StepProps) {
  const t = useMessages(resetPassword)
  return (
    <Form result={result} labels={t}>
      <Field name="email" label={t.email} required>
        <Input type="email" autoComplete="username" />
      </Field>
      <SubmitButton wide>{t.send}</SubmitButton>
    </Form>
  )
}

/** The same for everybody who asked, whether or not there is an account. */
export function LinkSent() {
  const t = useMessages(resetPassword)
  return (
    <>
      <p className="mb-6 text-ink-soft">{t.sentHint}</p>
      <LinkButton to={addresses.resetPassword}>{t.again}</LinkButton>
    </>
  )
}

export function ChoosePassword({ token, result }: StepProps & { token: string }) {
  const t = useMessages(resetPassword)
  return (
    <Form result={result} labels={t}>
      <input type="hidden" name="token" value={token} />
      <Field name="password" label={t.password} help={t.passwordHelp} required>
        <PasswordInput autoComplete="new-password" />
      </Field>
      <SubmitButton wide>{t.save}</SubmitButton>
      {result?.errors.some((error) => error.path === 'token') && (
        <Link to={addresses.resetPassword} className="link">
          {t.newLink}
        </Link>
      )}
    </Form>
  )
}
