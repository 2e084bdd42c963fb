import { redirect } from 'react-router'
import { signOut } from '#modules/people/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { Route } from './+types/sign-out-route.ts'

/** POST /sign-out: ends the session here and on the server. A link can't do it. */
export async function action({ context }: Route.ActionArgs) {
  const { ctx, door } = context.get(pageContext)
  await signOut(ctx, {})
  door.setSession(null)
  return redirect(addresses.landing, { status: 303, headers: { 'set-cookie': flashCookie('signedOut') } })
}

export const loader = () => redirect(addresses.landing)
