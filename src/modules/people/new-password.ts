import { invalidField } from '#platform/errors.ts'
import { passwordWeakness } from './passwords.ts'

/** 422 for a password that is easy to guess, for this person or for anybody. */
export function needStrongPassword(password: string, own: { handle: string; email: string; displayName: string }, field: string): void {
  const weakness = passwordWeakness(password, [own.handle, own.email.split('@')[0] ?? '', own.displayName])
  if (weakness) throw invalidField(field, weakness)
}
