import { redirect, type RouterContextProvider } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'

interface Visit {
  request: Request
  context: Readonly<RouterContextProvider>
}

/** Whoever is signed in needs no door: sent on to where they wanted to go. */
export function passIfSignedIn({ request, context }: Visit): void {
  const next = new URL(request.url).searchParams.get('next')
  if (context.get(pageContext).me) throw redirect(sameOriginPath(next, addresses.home))
}
