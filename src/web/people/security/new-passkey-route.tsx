import { hasPassword, waysToSignIn } from '#modules/credentials/index.ts'
import { notFound } from '#platform/errors.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame, SettingsPart } from '#web/settings/settings-frame.tsx'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/new-passkey-route.ts'
import { BackLink } from './back-link.tsx'
import { NewPasskeyForm } from './new-passkey-form.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  if (!(await waysToSignIn(ctx, {})).passkeys) throw notFound()
  return { password: await hasPassword(ctx, {}) }
}

/** Adding a passkey. It is made by the browser, so this is one of the few things that need scripts. */
export default function NewPasskey({ loaderData }: Route.ComponentProps) {
  const t = useMessages(security)
  return (
    <SettingsFrame title={t.addPasskey} lead={t.passkeysLead}>
      <SettingsPart title={t.newPasskeyTitle} lead={t.newPasskeyLead}>
        <NewPasskeyForm hasPassword={loaderData.password} />
      </SettingsPart>
      <BackLink />
    </SettingsFrame>
  )
}
