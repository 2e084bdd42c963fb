import { redirect, type RouterContextProvider } from 'react-router'
import { type Me, type PageContext, pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'

/** For pages of members only: the page's surroundings with the person, or off to sign in and back again. */
export function requireMember({ request, context }: { request: Request; context: Readonly<RouterContextProvider> }): PageContext & { me: Me } {
  const page = context.get(pageContext)
  if (page.me) return { ...page, me: page.me }
  const { pathname, search } = new URL(request.url)
  const here = pathname.replace(/\.data$/, '') + search.replace(/([?&])_routes=[^&]*/, '')
  throw redirect(`${addresses.signIn}?next=${encodeURIComponent(here)}`)
}
