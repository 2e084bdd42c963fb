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

const texts = new WeakMap<PgTable, Map<string, string>>()

/** A text for a table, made once per `key`. */
function textFor(table: PgTable, key: string, make: () => string): string {
  const known = texts.get(table) ?? new Map<string, string>()
  texts.set(table, known)
  const text = known.get(key) ?? make()
  known.set(key, text)
  return text
}

/** The columns of a table that these fields stand for. */
function columnsOf(table: PgTable, keys: readonly string[]): PgColumn[] {
  const all = getTableColumns(table) as Record<string, PgColumn>
  return keys.map((key) => all[key] as PgColumn)
}

const nameOf = (table: PgTable) => {
  const { schema } = getTableConfig(table)
  return `${schema ? `"${schema}".` : ''}"${getTableName(table)}"`
}

const toDriver = (columns: readonly PgColumn[], values: readonly unknown[]) => values.map((value, at) => (value === null || value === undefined ? null : columns[at]?.mapToDriverValue(value)))

/**
 * Inserts rows that all name the same columns; the rest get what the table says, no `$default`s. Like `statement`, the text
 * is made once per columns and number of rows. Nothing comes back: `ctx.send` it.
 */
export async function insertRows<Table extends PgTable>(db: Queryable, table: Table, rows: readonly Table['$inferInsert'][]): Promise<void> {
  await insert(db, table, rows, '')
}

/** The same, but leaves out what would break a unique index; answers of what was written these columns, which hold texts or ids. */
export async function insertNew<Table extends PgTable, Key extends keyof Table['$inferSelect'] & string>(db: Queryable, table: Table, rows: readonly Table['$inferInsert'][], returned: readonly Key[]): Promise<Pick<Table['$inferSelect'], Key>[]> {
  const columns = columnsOf(table, returned)
  return insert(db, table, rows, ` on conflict do nothing returning ${columns.map(({ name }, at) => `"${name}" as "${returned[at]}"`).join(', ')}`)
}

async function insert<Row extends object>(db: Queryable, table: PgTable, rows: readonly object[], after: string): Promise<Row[]> {
  const [first] = rows
  if (!first) return []
  const keys = Object.keys(first)
  const columns = columnsOf(table, keys)
  const text = textFor(table, `insert ${rows.length} ${keys.join()}${after}`, () => `${insertText(table, columns, rows.length)}${after}`)
  const values = rows.flatMap((row) => toDriver(columns, keys.map((key) => (row as Record<string, unknown>)[key])))
  return (await clientOf(db).query<Row>({ text, values })).rows
}

function insertText(table: PgTable, columns: readonly PgColumn[], rows: number): string {
  let at = 0
  const row = () => `(${columns.map(() => `$${(at += 1)}`).join(', ')})`
  return `insert into ${nameOf(table)} (${columns.map(({ name }) => `"${name}"`).join(', ')}) values ${Array.from({ length: rows }, row).join(', ')}`
}

/** Changes the rows whose columns equal these (no nulls), in the same manner; what is undefined stays. Nothing comes back: `ctx.send` it. */
export async function updateRows<Table extends PgTable>(db: Queryable, table: Table, which: Partial<Table['$inferSelect']>, changes: Partial<Table['$inferSelect']>): Promise<void> {
  const set = Object.keys(changes).filter((key) => changes[key as keyof typeof changes] !== undefined)
  const where = Object.keys(which)
  const columns = columnsOf(table, [...set, ...where])
  const text = textFor(table, `update ${set.join()} where ${where.join()}`, () => {
    const said = columns.map(({ name }, at) => `"${name}" = $${at + 1}`)
    return `update ${nameOf(table)} set ${said.slice(0, set.length).join(', ')} where ${said.slice(set.length).join(' and ')}`
  })
  await clientOf(db).query({ text, values: toDriver(columns, [...set.map((key) => changes[key as keyof typeof changes]), ...Object.values(which)]) })
}
