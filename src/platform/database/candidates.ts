import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'

interface Likeness {
  table: PgTable
  id: PgColumn
  newest: PgColumn
  /** What holds of every candidate, and what the table's indexes are limited to. */
  base: SQL
  /** Lists (with a GIN index) that should have something in common with these. */
  overlaps: readonly { column: PgColumn; values: readonly string[] }[]
  /** A value (with an index by it and `newest`) that should be the same. */
  same?: { column: PgColumn; value: string | null }
  /** A full-text column that should hold one of these words: letters and digits only. */
  text: { column: PgColumn; words: readonly string[] }
  /** So many of the newest of each kind of likeness are looked at; a common word brings no more than a rare one. */
  each: number
}

/** A query for the ids of rows that are like something in one way or another: each way by an index and bounded, for a rule to rank. */
export function candidateIds({ table, id, newest, base, overlaps, same, text, each }: Likeness): SQL {
  const newestOf = (condition: SQL) => sql`(select ${id} from ${table} where ${base} and ${condition} order by ${newest} desc limit ${sql.raw(String(each))})`
  const ways = overlaps.filter(({ values }) => values.length > 0).map(({ column, values }) => newestOf(sql`${column} && ${sql.param([...values])}::text[]`))
  if (same?.value) ways.push(newestOf(sql`${same.column} = ${same.value}`))
  const words = text.words.filter((word) => /^[a-z0-9]+$/.test(word) && word !== 'or')
  if (words.length > 0) ways.push(newestOf(sql`${text.column} @@ websearch_to_tsquery('english', ${words.join(' or ')})`))
  return ways.length === 0 ? newestOf(sql`false`) : sql.join(ways, sql` union `)
}
