import { redirect } from 'react-router'
import { hasPassword, listPasskeys, removePasskey, renamePasskey } from '#modules/credentials/index.ts'
import { notFound } from '#platform/errors.ts'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame, SettingsPart } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/passkey-route.ts'
import { BackLink } from './back-link.tsx'
import { PasswordAgain } from './password-again.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const passkey = (await listPasskeys(ctx, {})).find(({ id }) => id === args.params.id)
  if (!passkey) throw notFound()
  return { passkey, password: await hasPassword(ctx, {}) }
}

/** Renames the passkey, or removes it. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  const id = parseId(args.params.id)
  return submit(args, async (ctx, form) => {
    const isRemoval = form.text('do') === 'remove'
    if (isRemoval) await removePasskey(ctx, { id, password: form.optional('password') })
    else await renamePasskey(ctx, { id, name: form.text('name') })
    throw redirect(addresses.settingsSecurity, { status: 303, headers: { 'set-cookie': flashCookie(isRemoval ? 'passkeyRemoved' : 'passkeyRenamed') } })
  })
}

/** One passkey. */
export default function PasskeySettings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(security)
  const { passkey, password } = loaderData
  const of = (name: string) => (actionData?.values.do === name ? actionData : undefined)
  return (
    <SettingsFrame title={passkey.name} lead={passkey.backedUp ? t.backedUpText : t.deviceBoundText}>
      <SettingsPart title={t.renameTitle}>
        <Form result={of('rename')} labels={t}>
          <input type="hidden" name="do" value="rename" />
          <Field name="name" label={t.passkeyNameLabel} help={t.passkeyNameHelp} required>
            <Input autoComplete="off" maxLength={60} defaultValue={passkey.name} />
          </Field>
          <div>
            <SubmitButton>{t.rename}</SubmitButton>
          </div>
        </Form>
      </SettingsPart>
      <SettingsPart title={t.removeTitle} lead={t.removeLead}>
        <Form result={of('remove')} labels={t}>
          <input type="hidden" name="do" value="remove" />
          <PasswordAgain hasPassword={password} />
          <div>
            <SubmitButton variant="danger">{t.remove}</SubmitButton>
          </div>
        </Form>
      </SettingsPart>
      <BackLink />
    </SettingsFrame>
  )
}
