import { data } from 'react-router'
import { leaveForProvider, waysToSignIn } from '#modules/credentials/index.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { otherWays, onward } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { DoorFrame } from '../door-frame.tsx'
import { passIfSignedIn } from '../pass-if-signed-in.ts'
import type { Route } from './+types/with-route.ts'
import { NotThisTime } from './not-this-time.tsx'
import { Onward, sendOn } from './onward.tsx'
import { providerParam } from './provider-param.ts'
import { writeShortCookie } from './short-cookie.ts'

export async function loader(args: Route.LoaderArgs) {
  passIfSignedIn(args)
  const provider = providerParam(args.params)
  if (!(await waysToSignIn(args.context.get(pageContext).ctx, {})).providers.includes(provider)) throw notFound()
  return { provider }
}

export async function action(args: Route.ActionArgs) {
  const provider = providerParam(args.params)
  passIfSignedIn(args)
  const page = args.context.get(pageContext)
  const next = sameOriginPath(new URL(args.request.url).searchParams.get('next'), addresses.home)
  try {
    const { url, token } = await leaveForProvider(page.ctx, { provider, purpose: 'sign-in', next, address: page.door.address })
    sendOn(page, url)
    return data({ to: url, message: null }, { headers: { 'set-cookie': writeShortCookie(page, 'sign-in-with', token, 600) } })
  } catch (error) {
    if (!isAppError(error) || error.status === 404) throw error
    return data({ to: null, message: error.message }, { status: error.status })
  }
}

/** On the way to a provider; whoever comes by the address itself is asked first. */
export default function SignInWith({ loaderData, actionData }: Route.ComponentProps) {
  const [t, ways] = [useMessages(onward), useMessages(otherWays)]
  const name = ways.names[loaderData.provider]
  if (actionData?.message) return <NotThisTime message={actionData.message} name={name} />
  return (
    <DoorFrame title={t.title({ name })} lead={t.lead({ name })} emblem="key">
      <PageHead title={t.title({ name })} hidden />
      {actionData?.to ? (
        <Onward to={actionData.to} name={name} />
      ) : (
        <form method="post">
          <Button type="submit" variant="primary" wide>
            {ways.continueWith({ provider: name })}
          </Button>
        </form>
      )}
    </DoorFrame>
  )
}
