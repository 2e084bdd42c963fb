import { data, redirect } from 'react-router'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import type { Route } from './+types/theme-route.ts'
import { themeCookie } from './theme.ts'

/** POST /theme: remembers light, dark or system, and leads back to the page it was chosen on. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const cookie = themeCookie(form.get('theme'))
  if (!cookie) throw data(null, { status: 422 })
  return redirect(sameOriginPath(String(form.get('next')), addresses.landing), { status: 303, headers: { 'set-cookie': cookie } })
}

/** Nothing to read here: someone reloaded the address. */
export const loader = () => redirect(addresses.landing)
