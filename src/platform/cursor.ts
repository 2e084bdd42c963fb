import { invalidField } from './errors.ts'
import type { Secrets } from './secrets.ts'

/** A place in a keyset-paginated list: the sort values of the last row that was seen. */
export type CursorValues = readonly (string | number | null)[]

const purpose = 'cursor'

/** Writes a cursor for one list (`scope` says which, filters and sort included), signed against tampering. */
export function writeCursor(secrets: Secrets, scope: string, values: CursorValues): string {
  const body = Buffer.from(JSON.stringify(values)).toString('base64url')
  return `${body}.${secrets.sign(purpose, `${scope}\n${body}`)}`
}

/** Reads a cursor of the same list; 422 for one that was tampered with or belongs to another list. */
export function readCursor(secrets: Secrets, scope: string, cursor: string): CursorValues {
  const [body = '', signature = '', ...rest] = cursor.split('.')
  if (rest.length > 0 || !secrets.verify(purpose, `${scope}\n${body}`, signature)) {
    throw invalidField('cursor', 'This cursor is not one that this list gave out.')
  }
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as CursorValues
}
