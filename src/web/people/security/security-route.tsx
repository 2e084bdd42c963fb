import { getTwoStep, hasPassword, listConnections, listPasskeys, waysToSignIn } from '#modules/credentials/index.ts'
import { security } from '#web/messages/en/security.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame } from '#web/settings/settings-frame.tsx'
import { requireMember } from '../require-member.ts'
import type { Route } from './+types/security-route.ts'
import { Connections } from './connections.tsx'
import { Passkeys } from './passkeys.tsx'
import { PasswordAndStep } from './password-and-step.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const [ways, password, twoStep, passkeys, connections] = await Promise.all([waysToSignIn(ctx, {}), hasPassword(ctx, {}), getTwoStep(ctx, {}), listPasskeys(ctx, {}), listConnections(ctx, {})])
  return { ways, password, twoStep, passkeys, connections }
}

/** How one signs in (P-3): each way with its state and the next step. */
export default function Security({ loaderData }: Route.ComponentProps) {
  const t = useMessages(security)
  const { ways, password, twoStep, passkeys, connections } = loaderData
  return (
    <SettingsFrame title={t.title} lead={t.lead}>
      <PasswordAndStep hasPassword={password} twoStep={twoStep} />
      {(ways.passkeys || passkeys.length > 0) && <Passkeys passkeys={passkeys} mayAdd={ways.passkeys} />}
      {(ways.providers.length > 0 || connections.length > 0) && <Connections providers={ways.providers} connections={connections} />}
    </SettingsFrame>
  )
}
