import type { PageContext } from '#server/page-context.ts'

/** What a browser carries for some minutes while it signs in: random tokens that are looked up by their hash. */
export type ShortCookie = 'sign-in-code' | 'sign-in-with' | 'newcomer'

/** `__Host-` binds the cookie to this very host, which browsers only allow with https. */
const nameOf = ({ publicUrl }: Pick<PageContext, 'publicUrl'>, cookie: ShortCookie) => (publicUrl.startsWith('https:') ? `__Host-${cookie}` : cookie)

/** The header that gives a browser such a cookie; with an empty value it takes it away. */
export function writeShortCookie(page: Pick<PageContext, 'publicUrl'>, cookie: ShortCookie, value: string, seconds = 1_800): string {
  const secure = page.publicUrl.startsWith('https:') ? '; Secure' : ''
  // Lax, not Strict: a provider sends the browser back from another site.
  return `${nameOf(page, cookie)}=${value}; Path=/; Max-Age=${value === '' ? 0 : seconds}; HttpOnly; SameSite=Lax${secure}`
}

/** The token in such a cookie; empty where there is none. */
export function readShortCookie(page: Pick<PageContext, 'publicUrl'>, request: Request, cookie: ShortCookie): string {
  const name = nameOf(page, cookie)
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  return /^[\w-]{20,100}$/.test(found) ? found : ''
}
