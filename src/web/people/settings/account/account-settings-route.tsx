import { data, redirect } from 'react-router'
import { accountState, listSessions } from '#modules/people/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { accountSettings } from '#web/messages/en/account.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { requireMember } from '../../require-member.ts'
import type { Route } from './+types/account-settings-route.ts'
import { accountSteps, isAccountStep } from './account-steps.ts'
import { EmailPart } from './email-part.tsx'
import { HandlePart } from './handle-part.tsx'
import { PasswordPart } from './password-part.tsx'
import { SessionsPart } from './sessions-part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const [account, sessions] = await Promise.all([accountState(ctx, { memberId: me.id }), listSessions(ctx, {})])
  if (!account) throw data(null, { status: 404 })
  const { email, emailVerified, handle, hasPassword } = account
  return { account: { email, emailVerified, handle, hasPassword }, sessions }
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const step = form.text('step')
    if (!isAccountStep(step)) throw data(null, { status: 400 })
    const flash = await accountSteps[step](ctx, form)
    return redirect(addresses.settingsAccount, { status: 303, headers: { 'set-cookie': flashCookie(flash) } })
  })
}

/** What one signs in with, and where one is signed in. */
export default function AccountSettings({ loaderData: { account, sessions }, actionData }: Route.ComponentProps) {
  const t = useMessages(accountSettings)
  // The answer belongs to the form that was sent.
  const resultOf = (step: string) => (actionData?.values.step === step ? actionData : undefined)
  return (
    <SettingsFrame title={t.title} lead={t.lead}>
      <EmailPart {...account} resultOf={resultOf} />
      <HandlePart handle={account.handle} result={resultOf('handle')} />
      <PasswordPart {...account} result={resultOf('password')} />
      <SessionsPart sessions={sessions} />
    </SettingsFrame>
  )
}
