import { redirect } from 'react-router'
import { addresses } from '#web/addresses.ts'
import type { Route } from './+types/old-habits-route.ts'

/** Addresses that people know from elsewhere, or that were ours once. */
const moved: Record<string, string> = {
  '/login': addresses.signIn,
  '/register': addresses.signUp,
  '/dashboard': addresses.home,
  '/dashboard/settings/marketplace': addresses.settingsMarketplace,
  '/dashboard/api-keys': addresses.settingsApiKeys,
  '/settings': addresses.settingsProfile,
}

export function loader({ request }: Route.LoaderArgs) {
  const { pathname, search } = new URL(request.url)
  return redirect((moved[pathname.replace(/\/$/, '')] ?? addresses.landing) + search, 301)
}
