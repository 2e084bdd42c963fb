import { data, redirect } from 'react-router'
import { leaveForProvider } from '#modules/credentials/index.ts'
import { isAppError } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { otherWays, onward } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import { DoorFrame } from '../door-frame.tsx'
import { passIfSignedIn } from '../pass-if-signed-in.ts'
import type { Route } from './+types/with-route.ts'
import { NotThisTime } from './not-this-time.tsx'
import { Onward } from './onward.tsx'
import { providerParam } from './provider-param.ts'
import { writeShortCookie } from './short-cookie.ts'

/** Whoever comes by address or with the back button chooses at the door again. */
export async function loader(args: Route.LoaderArgs) {
  const provider = providerParam(args.params)
  if (args.request.method === 'GET') throw redirect(addresses.signIn + new URL(args.request.url).search)
  return { provider }
}

export async function action(args: Route.ActionArgs) {
  const provider = providerParam(args.params)
  passIfSignedIn(args)
  const page = args.context.get(pageContext)
  const next = sameOriginPath(new URL(args.request.url).searchParams.get('next'), addresses.landing)
  try {
    const { url, token } = await leaveForProvider(page.ctx, { provider, purpose: 'sign-in', next, address: page.door.address })
    return data({ provider, to: url, message: null }, { headers: { 'set-cookie': writeShortCookie(page, 'sign-in-with', token, 600) } })
  } catch (error) {
    if (!isAppError(error) || error.status === 404) throw error
    return data({ provider, to: null, message: error.message }, { status: error.status })
  }
}

/** On the way to a provider. */
export default function SignInWith({ actionData }: Route.ComponentProps) {
  const [t, ways] = [useMessages(onward), useMessages(otherWays)]
  if (!actionData) return null
  const name = ways.names[actionData.provider]
  if (actionData.to === null) return <NotThisTime message={actionData.message ?? ''} name={name} />
  return (
    <DoorFrame title={t.title({ name })} lead={t.lead({ name })} emblem="key">
      <PageHead title={t.title({ name })} hidden />
      <Onward to={actionData.to} name={name} />
    </DoorFrame>
  )
}
