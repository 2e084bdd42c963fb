import { z } from 'zod'
import { SaveThing } from '#modules/favourites/shapes.ts'

/** What was just taken out of which list, with its note: enough to put it back. */
export const TakenOut = SaveThing.required({ collectionId: true, note: true })
export type TakenOut = z.output<typeof TakenOut>

/** A cookie by which the next page offers to put it back; a minute is long enough to change one's mind. */
export const takenOutCookie = (taken: TakenOut): string => `taken=${writeTaken(taken)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`

export const clearedTakenOut = 'taken=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax'

export const writeTaken = (taken: TakenOut): string => Buffer.from(JSON.stringify(taken)).toString('base64url')

/** What somebody wrote so; null for anything else. */
export function readTaken(text: string | undefined): TakenOut | null {
  if (!text) return null
  try {
    return TakenOut.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return null
  }
}

/** What the page before offers to put back, as it was written. */
export const takenOutOf = (request: Request): string | null => {
  const text = /(?:^|;\s*)taken=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return text && readTaken(text) ? text : null
}
