import { isId } from '#platform/ids.ts'
import type { Secrets } from '#platform/secrets.ts'

const purpose = 'collection-link'

interface Linked {
  id: string
  linkVersion: number
}

const signed = ({ id, linkVersion }: Linked) => `${id} ${linkVersion}`

/**
 * What opens a shared list: its id and a signature over the id and the link's version. Nothing in the database
 * opens it, its owner can be shown it again, and the next version ends it.
 */
export function linkToken(secrets: Secrets, list: Linked): string {
  return Buffer.from(list.id.replaceAll('-', ''), 'hex').toString('base64url') + secrets.sign(purpose, signed(list))
}

/** The id that a token names, unproven; null for what cannot be a token. */
export function idInToken(token: string): string | null {
  if (!/^[\w-]{44}$/.test(token)) return null
  const id = Buffer.from(token.slice(0, 22), 'base64url').toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isId(id) ? id : null
}

/** Whether a token is this list's present one. */
export const opensList = (secrets: Secrets, token: string, list: Linked): boolean => secrets.verify(purpose, signed(list), token.slice(22))
