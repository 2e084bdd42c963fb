import { type OwnerStep, ownerSteps } from '#modules/listings/states.ts'

/** What was just done to an offer, and the steps that lead back. */
export interface Undo {
  offer: string
  done: OwnerStep
  steps: OwnerStep[]
}

/** A cookie by which the next page says what was done and offers to undo it; a minute is long enough to change one's mind. */
export const undoCookie = ({ offer, done, steps }: Undo): string => `undo=${offer}.${[done, ...steps].join('-')}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`

export const clearedUndo = 'undo=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax'

/** What the page before offers to undo. */
export function undoOf(request: Request): Undo | null {
  const match = /(?:^|;\s*)undo=([0-9a-f-]{36})\.([a-z-]+)/.exec(request.headers.get('cookie') ?? '')
  const [done, ...steps] = match?.[2]?.split('-').flatMap((name) => ownerSteps.filter((step) => step === name)) ?? []
  return match?.[1] && done && steps.length > 0 ? { offer: match[1], done, steps } : null
}
