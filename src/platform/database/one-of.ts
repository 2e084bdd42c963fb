import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** A condition on ids for statements that are kept. */
export interface OneOf {
  /** Belongs into the statement's name. */
  how: 'one' | 'many'
  is(column: PgColumn | SQL): SQL
  /** What to run it with. */
  values: { ids: string | readonly string[] }
}

/**
 * "Is one of these": a single one by equality. PostgreSQL keeps the plan of that, where it plans a list anew each time,
 * because it takes any list for a long one; planning cost more than reading an order.
 */
export function oneOf(ids: readonly string[]): OneOf {
  const [only] = ids
  const placeholder = sql.placeholder('ids')
  if (only !== undefined && ids.length === 1) return { how: 'one', is: (column) => sql`${column} = ${placeholder}::uuid`, values: { ids: only } }
  return { how: 'many', is: (column) => sql`${column} = any(${placeholder}::uuid[])`, values: { ids } }
}
