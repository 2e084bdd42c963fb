import type { Ctx } from './context.ts'
import { invalidField } from './errors.ts'
import { type Secrets, secretsPort } from './secrets.ts'

/** A place in a keyset-paginated list: the sort values of the last row that was seen. */
export type CursorValues = readonly (string | number | null)[]

const purpose = 'cursor'

/** Writes a cursor for one list (`scope` says which, filters and sort included), signed against tampering. */
export function writeCursor(secrets: Secrets, scope: string, values: CursorValues): string {
  const body = Buffer.from(JSON.stringify(values)).toString('base64url')
  return `${body}.${secrets.sign(purpose, `${scope}\n${body}`)}`
}

/** Reads a cursor of the same list; 422 for one that was tampered with or belongs to another list. */
function readCursor(secrets: Secrets, scope: string, cursor: string): CursorValues {
  const [body = '', signature = '', ...rest] = cursor.split('.')
  if (rest.length > 0 || !secrets.verify(purpose, `${scope}\n${body}`, signature)) {
    throw invalidField('cursor', 'This cursor is not one that this list gave out.')
  }
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as CursorValues
}

/** Where a reader is in one list. */
export interface PlaceInList {
  /** The sort values after which the page begins; absent on the first one. */
  after: CursorValues | undefined
  /** The page out of rows of which one more than `limit` were read, and the cursor of the next one. */
  cut<Row>(rows: readonly Row[], limit: number, valuesOf: (row: Row) => CursorValues): { rows: Row[]; nextCursor: string | null }
}

/** Finds the place that a cursor stands for; `scope` names the list with its filters, sort and reader. 422 for a cursor of another list. */
export function placeInList(ctx: Ctx, scope: string, cursor: string | undefined): PlaceInList {
  const secrets = ctx.use(secretsPort)
  return {
    after: cursor === undefined ? undefined : readCursor(secrets, scope, cursor),
    cut(rows, limit, valuesOf) {
      const page = rows.slice(0, limit)
      const last = page.at(-1)
      return { rows: page, nextCursor: rows.length > limit && last !== undefined ? writeCursor(secrets, scope, valuesOf(last)) : null }
    },
  }
}
