import { data, redirect } from 'react-router'
import { returnFromProvider, tripGoal } from '#modules/credentials/index.ts'
import { isAppError } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { otherWays } from '#web/messages/en/sign-in.ts'
import { useMessages } from '#web/messages/messages.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { Route } from './+types/return-route.ts'
import { letIn } from './let-in.ts'
import { NotThisTime } from './not-this-time.tsx'
import { providerParam } from './provider-param.ts'
import { readShortCookie, writeShortCookie } from './short-cookie.ts'

/** Takes in who comes back from a provider: signed in, asked for a code or a handle, or told why not. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const provider = providerParam(params)
  const page = context.get(pageContext)
  const token = readShortCookie(page, request, 'sign-in-with')
  const { address, userAgent } = page.door
  const spent = writeShortCookie(page, 'sign-in-with', '')
  const go = (to: string, ...cookies: string[]) => redirect(to, { status: 303, headers: [spent, ...cookies].map((cookie): [string, string] => ['set-cookie', cookie]) })
  try {
    const next = await tripGoal(page.ctx, { token })
    const returning = returnFromProvider(page.ctx, { provider, token, answer: new URL(request.url).search, address, userAgent })
    const signingIn = returning.then((returned) => {
      if (returned.end === 'signed-in') return returned
      throw returned.end === 'connected' ? go(addresses.settingsSecurity, flashCookie('accountConnected')) : go(addresses.signInNew, writeShortCookie(page, 'newcomer', returned.token))
    })
    throw await letIn(page, signingIn, { next, drop: 'sign-in-with' })
  } catch (error) {
    if (!isAppError(error) || error.status === 404) throw error
    return data({ provider, message: error.message, isMember: page.me !== null }, { status: error.status, headers: { 'set-cookie': spent } })
  }
}

export default function Return({ loaderData }: Route.ComponentProps) {
  const { names } = useMessages(otherWays)
  return <NotThisTime name={names[loaderData.provider]} message={loaderData.message} isMember={loaderData.isMember} />
}
