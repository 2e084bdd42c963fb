import { fillPlaceholders, getTableColumns, getTableName, type SQL } from 'drizzle-orm'
import { PgDialect, getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import type { Queryable } from './client.ts'

const dialect = new PgDialect()
const clientOf = (db: Queryable) => (db as Queryable & { $client: pg.Pool }).$client

/**
 * A statement of which the text is made once, whatever it runs on; its values are `sql.placeholder`s. For what runs with
 * every order: Drizzle's builder makes the text anew each time, which costs more than asking for the answer. `name` is
 * the server's, too. Instants come as dates.
 */
export function statement<Row extends object = Record<string, never>>(name: string, build: () => SQL): (db: Queryable, values: Record<string, unknown>) => Promise<Row[]> {
  let made: { text: string; params: unknown[] } | undefined
  return async (db, values) => {
    if (!made) {
      const { sql: text, params } = dialect.sqlToQuery(build())
      made = { text, params }
    }
    const { rows } = await clientOf(db).query<Row>({ name, text: made.text, values: fillPlaceholders(made.params, values) })
    return rows
  }
}

/** Runs SQL that somebody else wrote. */
export const rawQuery = (db: Queryable, text: string, values: unknown[]): Promise<{ rows: object[]; rowCount: number | null }> => clientOf(db).query({ text, values })

const inserts = new WeakMap<PgTable, Map<string, string>>()

/**
 * Inserts rows that all name the same columns; the rest get what the table says, no `$default`s. Like `statement`, the text
 * is made once per columns and number of rows. Nothing comes back: `ctx.send` it.
 */
export async function insertRows<Table extends PgTable>(db: Queryable, table: Table, rows: readonly Table['$inferInsert'][]): Promise<void> {
  const [first] = rows
  if (!first) return
  const all = getTableColumns(table) as Record<string, PgColumn>
  const keys = Object.keys(first)
  const columns = keys.map((key) => all[key] as PgColumn)
  const texts = inserts.get(table) ?? new Map<string, string>()
  inserts.set(table, texts)
  const known = `${rows.length} ${keys.join()}`
  const text = texts.get(known) ?? insertText(table, columns, rows.length)
  texts.set(known, text)
  const values = rows.flatMap((row) => keys.map((key, at) => toDriver(columns[at] as PgColumn, (row as Record<string, unknown>)[key])))
  await clientOf(db).query({ text, values })
}

const toDriver = (column: PgColumn, value: unknown) => (value === null || value === undefined ? null : column.mapToDriverValue(value))

function insertText(table: PgTable, columns: readonly PgColumn[], rows: number): string {
  const { schema } = getTableConfig(table)
  let at = 0
  const row = () => `(${columns.map(() => `$${(at += 1)}`).join(', ')})`
  const into = `${schema ? `"${schema}".` : ''}"${getTableName(table)}"`
  return `insert into ${into} (${columns.map(({ name }) => `"${name}"`).join(', ')}) values ${Array.from({ length: rows }, row).join(', ')}`
}
