import { redirect } from 'react-router'
import { writeSessionCookie } from '#modules/people/index.ts'
import { isAppError } from '#platform/errors.ts'
import type { PageContext } from '#server/page-context.ts'
import { addresses, withNext } from '#web/addresses.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { type ShortCookie, writeShortCookie } from './short-cookie.ts'

interface Way {
  /** Where the person wanted to go. */
  next: string
  flash?: FlashKey
  /** A cookie that has done its work. */
  drop?: ShortCookie
}

/** Where every way of signing in ends for a page: in the hall, or at the page that asks for the code. */
export async function letIn(page: PageContext, signingIn: Promise<{ sessionToken: string }>, { next, flash = 'welcomeBack', drop }: Way): Promise<Response> {
  const headers = new Headers()
  if (drop) headers.append('set-cookie', writeShortCookie(page, drop, ''))
  try {
    const { sessionToken } = await signingIn
    page.door.setSession(writeSessionCookie(page.ctx, sessionToken))
    headers.append('set-cookie', flashCookie(flash))
    return redirect(next, { status: 303, headers })
  } catch (error) {
    if (!isAppError(error) || error.code !== 'two_factor_required') throw error
    headers.append('set-cookie', writeShortCookie(page, 'sign-in-code', String(error.details?.challenge), 300))
    return redirect(withNext(addresses.signInCode, next), { status: 303, headers })
  }
}
