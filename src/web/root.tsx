import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url'
import fraunces from './styles/faces/fraunces-latin.woff2?url'
import type { ReactNode } from 'react'
import { data, Links, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import type { Route } from './+types/root.ts'
import { ErrorPage } from './errors/error-page.tsx'
import { clearedFlash, flashOf } from './shell/flash.ts'
import { type RootData, useRootData } from './shell/root-data.ts'
import { Shell } from './shell/shell.tsx'
import { readUnread } from './shell/read-unread.server.ts'
import { useAnchorNavigation } from './shell/use-anchor-navigation.ts'
import styles from './styles/app.css?url'
import { themeOf } from './theme/theme.ts'

export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: figtree, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: fraunces, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What the frame shows: who is here, in which colours and language, and what to say once. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { ctx, me, requestId, mode, publicUrl } = context.get(pageContext)
  const flash = flashOf(request)
  const person = me && { id: me.id, handle: me.handle, displayName: me.displayName, avatarUrl: me.avatarUrl, permissions: me.permissions }
  const unread = me && (await readUnread(ctx))
  return data<RootData>(
    { me: person, unread, theme: themeOf(request), locale: ctx.locale, flash, mode, publicUrl, requestId },
    flash ? { headers: { 'set-cookie': clearedFlash } } : {},
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRootData()
  const followAnchors = useAnchorNavigation()
  return (
    <html lang={root?.locale ?? 'en'} dir="ltr" data-theme={root?.theme ?? 'system'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Links />
      </head>
      <body className="flex flex-col" onClick={followAnchors}>
        <Shell>{children}</Shell>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
