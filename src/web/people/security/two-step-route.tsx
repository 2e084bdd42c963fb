import { data, redirect } from 'react-router'
import { confirmTwoStep, getSetup, getTwoStep, hasPassword, renewBackupCodes, startTwoStep, turnOffTwoStep } from '#modules/credentials/index.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/two-step-route.ts'
import { BackLink } from './back-link.tsx'
import { BackupCodes } from './backup-codes.tsx'
import { ConfirmSetup, RenewCodes, StartSetup, TurnOff } from './two-step-forms.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const [twoStep, setup, password] = await Promise.all([getTwoStep(ctx, {}), getSetup(ctx, {}), hasPassword(ctx, {})])
  const picture = setup && `data:image/svg+xml;base64,${Buffer.from(setup.qr).toString('base64')}`
  return { twoStep, password, setup: setup && picture ? { secret: setup.secret, uri: setup.uri, picture } : null }
}

const noStore = { headers: { 'cache-control': 'no-store' } }

/** One page, four forms; `do` says which. The answer that holds backup codes is the only page that ever shows them. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const [code, password] = [form.text('code'), form.optional('password')]
    switch (form.text('do')) {
      case 'confirm':
        return data(await confirmTwoStep(ctx, { code }), noStore)
      case 'renew':
        return data(await renewBackupCodes(ctx, { code }), noStore)
      case 'off':
        await turnOffTwoStep(ctx, { code, password })
        throw redirect(addresses.settingsSecurity, { status: 303, headers: { 'set-cookie': flashCookie('twoStepOff') } })
      default:
        await startTwoStep(ctx, { password })
        throw redirect(addresses.settingsTwoStep, { status: 303 })
    }
  })
}

/** Setting two-step sign-in up, and what can be done once it is on. */
export default function TwoStepSettings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(security)
  const { twoStep, setup, password } = loaderData
  const result = actionData && 'errors' in actionData ? actionData : undefined
  return (
    <SettingsFrame title={t.twoStepName} lead={t.twoStepLead}>
      {actionData && 'backupCodes' in actionData && <BackupCodes codes={actionData.backupCodes} />}
      {!twoStep.on && !setup && <StartSetup hasPassword={password} result={result} />}
      {!twoStep.on && setup && <ConfirmSetup {...setup} hasPassword={password} result={result} />}
      {twoStep.on && (
        <>
          <RenewCodes left={twoStep.backupCodesLeft} result={result} />
          <TurnOff hasPassword={password} result={result} />
        </>
      )}
      <BackLink />
    </SettingsFrame>
  )
}
