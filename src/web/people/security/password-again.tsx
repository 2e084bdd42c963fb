import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import { PasswordInput } from '#web/ui/password-input.tsx'

/** Asks for the password again, of whoever has one. */
export function PasswordAgain({ hasPassword }: { hasPassword: boolean }) {
  const t = useMessages(security)
  if (!hasPassword) return null
  return (
    <Field name="password" label={t.password} help={t.passwordHelp} required>
      <PasswordInput autoComplete="current-password" />
    </Field>
  )
}
