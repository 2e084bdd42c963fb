import { type FormEvent, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { addPasskey, knowsPasskeys, Refusal } from '../sign-in/passkeys.ts'
import { PasswordAgain } from './password-again.tsx'

/** A name, the password again, and then the browser asks the device. */
export function NewPasskeyForm({ hasPassword }: { hasPassword: boolean }) {
  const t = useMessages(security)
  const navigate = useNavigate()
  const [known, setKnown] = useState<boolean>()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<FormResult>()
  useEffect(() => setKnown(knowsPasskeys()), [])
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, password] = [String(form.get('name') ?? ''), String(form.get('password') ?? '')]
    setBusy(true)
    try {
      await addPasskey(name, password)
      await navigate(addresses.settingsSecurity)
    } catch (error) {
      const errors = error instanceof Refusal ? error.errors : []
      const message = error instanceof Refusal ? error.message : error instanceof Error && error.name === 'InvalidStateError' ? t.passkeyKnown : t.passkeyNotMade
      setResult({ errors, values: { name }, ...(errors.length === 0 && { message }) })
      setBusy(false)
    }
  }
  if (known === false) return <Alert tone="care">{t.noPasskeysHere}</Alert>
  return (
    <>
      <noscript>
        <Alert tone="care">{t.needsScripts}</Alert>
      </noscript>
      <Form result={result} labels={t} onSubmit={(event) => void add(event)} className={known ? undefined : 'noscript:hidden'}>
        <Field name="name" label={t.passkeyNameLabel} help={t.passkeyNameHelp} required>
          <Input autoComplete="off" maxLength={60} />
        </Field>
        <PasswordAgain hasPassword={hasPassword} />
        <div>
          <Button type="submit" variant="primary" pending={busy} disabled={!known}>
            {t.makePasskey}
          </Button>
        </div>
      </Form>
    </>
  )
}
