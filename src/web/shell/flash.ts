import { type FlashKey, flashes } from '#web/messages/en/shell.ts'

const isFlash = (value: string | undefined): value is FlashKey => value !== undefined && Object.hasOwn(flashes, value)

/** A cookie that makes the next page say something once: `redirect(to, { headers: { 'set-cookie': flashCookie('profileSaved') } })`. */
export const flashCookie = (key: FlashKey): string => `flash=${key}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`

export const clearedFlash = 'flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax'

/** What the page before wants to have said. */
export function flashOf(request: Request): FlashKey | null {
  const value = /(?:^|;\s*)flash=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return isFlash(value) ? value : null
}
