import { security } from '#web/messages/en/security.ts'
import { signInCode } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { CopyField } from '#web/ui/copy-field.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PasswordAgain } from './password-again.tsx'

interface PartProps {
  hasPassword: boolean
  result: FormResult | undefined
}

/** Only the form that was sent shows what was wrong. */
const of = (result: FormResult | undefined, name: string) => (result?.values.do === name ? result : undefined)

function Which({ name }: { name: string }) {
  return <input type="hidden" name="do" value={name} />
}

function CodeField({ backup = false }: { backup?: boolean }) {
  const t = useMessages(signInCode)
  const words = useMessages(security)
  return (
    <Field name="code" label={t.code} help={backup ? words.codeOrBackup : t.codeHelp} required>
      <Input autoComplete="one-time-code" inputMode={backup ? 'text' : 'numeric'} autoCapitalize="none" spellCheck={false} maxLength={40} className="font-mono" />
    </Field>
  )
}

/** The first step: the password again. */
export function StartSetup({ hasPassword, result }: PartProps) {
  const t = useMessages(security)
  return (
    <SettingsPart title={t.startTitle} lead={t.startLead}>
      <Form result={of(result, 'start')} labels={t}>
        <Which name="start" />
        <PasswordAgain hasPassword={hasPassword} />
        <div>
          <SubmitButton>{t.setUp}</SubmitButton>
        </div>
      </Form>
    </SettingsPart>
  )
}

/** The second: the secret goes into the app, and a code comes back. */
export function ConfirmSetup({ secret, uri, picture, hasPassword, result }: PartProps & { secret: string; uri: string; picture: string }) {
  const t = useMessages(security)
  return (
    <>
      <SettingsPart title={t.scanTitle} lead={t.scanLead}>
        <div className="flex flex-wrap items-start gap-6">
          <img src={picture} alt={t.qrAlt} width={208} height={208} className="size-52 rounded border border-line" />
          <div className="grid min-w-0 grow basis-60 gap-3 text-sm text-ink-soft">
            <p>{t.typeInstead}</p>
            <CopyField label={t.secret} text={secret.replace(/.{4}(?=.)/g, '$& ')} mono />
            <p>
              <a href={uri} className="link">
                {t.openApp}
              </a>
            </p>
          </div>
        </div>
      </SettingsPart>
      <SettingsPart title={t.confirmTitle} lead={t.confirmLead}>
        <Form result={of(result, 'confirm')} labels={t}>
          <Which name="confirm" />
          <CodeField />
          <div>
            <SubmitButton>{t.turnOn}</SubmitButton>
          </div>
        </Form>
        <details className="mt-8">
          <summary className="link inline-block min-h-11 cursor-pointer py-2">{t.anotherSecret}</summary>
          <Form result={of(result, 'start')} labels={t} className="mt-4">
            <Which name="start" />
            <PasswordAgain hasPassword={hasPassword} />
            <div>
              <SubmitButton variant="secondary">{t.anotherSecretAction}</SubmitButton>
            </div>
          </Form>
        </details>
      </SettingsPart>
    </>
  )
}

/** New backup codes, for a code. */
export function RenewCodes({ left, result }: { left: number; result: FormResult | undefined }) {
  const t = useMessages(security)
  return (
    <SettingsPart title={t.renewTitle} lead={t.renewLead({ left })}>
      <Form result={of(result, 'renew')} labels={t}>
        <Which name="renew" />
        <CodeField backup />
        <div>
          <SubmitButton variant="secondary">{t.renew}</SubmitButton>
        </div>
      </Form>
    </SettingsPart>
  )
}

/** Turning it off: the password and a code. */
export function TurnOff({ hasPassword, result }: PartProps) {
  const t = useMessages(security)
  return (
    <SettingsPart title={t.turnOffTitle} lead={t.turnOffLead}>
      <Form result={of(result, 'off')} labels={t}>
        <Which name="off" />
        <PasswordAgain hasPassword={hasPassword} />
        <CodeField backup />
        <div>
          <SubmitButton variant="danger">{t.turnOff}</SubmitButton>
        </div>
      </Form>
    </SettingsPart>
  )
}
