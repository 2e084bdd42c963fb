import { data, redirect } from 'react-router'
import { disconnectAccount, hasPassword, leaveForProvider, listConnections, waysToSignIn } from '#modules/credentials/index.ts'
import { notFound } from '#platform/errors.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { security } from '#web/messages/en/security.ts'
import { onward, otherWays } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame, SettingsPart } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { requireMember } from '../require-member.ts'
import { Onward, sendOn } from '../sign-in/onward.tsx'
import { providerParam } from '../sign-in/provider-param.ts'
import { writeShortCookie } from '../sign-in/short-cookie.ts'
import type { Route } from './+types/connection-route.ts'
import { BackLink } from './back-link.tsx'
import { PasswordAgain } from './password-again.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const provider = providerParam(args.params)
  const connection = (await listConnections(ctx, {})).find((one) => one.provider === provider) ?? null
  if (!connection && !(await waysToSignIn(ctx, {})).providers.includes(provider)) throw notFound()
  return { provider, connection, password: await hasPassword(ctx, {}) }
}

/** Disconnects the account that the form names, or leaves to connect one. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  const provider = providerParam(args.params)
  return submit(args, async (ctx, form, page) => {
    const [id, password] = [form.optional('disconnect'), form.optional('password')]
    if (id !== undefined) {
      await disconnectAccount(ctx, { id, password })
      throw redirect(addresses.settingsSecurity, { status: 303, headers: { 'set-cookie': flashCookie('accountDisconnected') } })
    }
    const { url, token } = await leaveForProvider(ctx, { provider, purpose: 'connect', password, next: addresses.settingsSecurity, address: page.door.address })
    sendOn(page, url)
    return data({ to: url }, { headers: { 'set-cookie': writeShortCookie(page, 'sign-in-with', token, 600) } })
  })
}

/** An account elsewhere: connecting it, or disconnecting it. */
export default function ConnectionSettings({ loaderData, actionData }: Route.ComponentProps) {
  const [t, ways, way] = [useMessages(security), useMessages(onward), useMessages(otherWays)]
  const { provider, connection, password } = loaderData
  const name = way.names[provider]
  const to = actionData && 'to' in actionData ? actionData.to : null
  const result = actionData && 'errors' in actionData ? actionData : undefined
  return (
    <SettingsFrame title={name} lead={connection ? connection.label : t.connectLead({ name })}>
      {to ? (
        <SettingsPart title={ways.title({ name })}>
          <Onward to={to} name={name} />
        </SettingsPart>
      ) : (
        <SettingsPart title={connection ? t.disconnectTitle : t.connectTitle} lead={connection ? t.disconnectLead({ name }) : t.connectText({ name })}>
          <Form result={result} labels={t} reloadDocument>
            {connection && <input type="hidden" name="disconnect" value={connection.id} />}
            <PasswordAgain hasPassword={password} />
            <div>
              <SubmitButton variant={connection ? 'danger' : 'primary'}>{connection ? t.disconnect : way.continueWith({ provider: name })}</SubmitButton>
            </div>
          </Form>
        </SettingsPart>
      )}
      <BackLink />
    </SettingsFrame>
  )
}
