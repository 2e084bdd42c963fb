import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { placeInList } from '../cursor.ts'
import { totalCap } from '../lists.ts'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'

/** A page of rows, where the next one begins, and how many there are in all if that was asked. */
export interface Page<Row> {
  rows: Row[]
  nextCursor: string | null
  total?: number
  totalIsCapped?: boolean
}

/** What cannot match anything. */
export const emptyPage = (withTotal: boolean): Page<never> => ({ rows: [], nextCursor: null, ...(withTotal && { total: 0, totalIsCapped: false }) })

/** How an order sorts: the key, its direction, and the SQL type of the key in a cursor. */
export interface ListOrder {
  key: PgColumn | SQL<number>
  direction: 'asc' | 'desc'
  type: 'timestamptz' | 'int' | 'bigint'
}

/** What every row of a list carries besides its own columns. */
export interface ListRow {
  id: string
  sortKey: string | number
  total: number
}

interface ListFields {
  sortKey: SQL.Aliased
  total: SQL.Aliased
}

interface Selecting {
  where(wanted: SQL | undefined): { orderBy(...by: SQL[]): { limit(rows: ReturnType<typeof sql.placeholder>): { prepare(name: string): unknown } } }
}

/** A list with filters and orders, as data: its statements are built by what is asked for and kept. */
export interface ListPlan<Sort extends string> {
  /** Names its statements and its cursors. */
  name: string
  table: PgTable
  id: PgColumn
  /** What holds of every row, and what the list's indexes are limited to. */
  base?: SQL
  orders: Record<Sort, ListOrder>
  /** The conditions that a filter adds, by its name. All values are placeholders: the SQL text depends on the names alone. */
  conditions: Record<string, SQL>
}

interface ListRequest<Sort extends string> {
  /** Says which selection this is, where a list has several (cards, whole things). */
  columns: string
  sort: Sort
  /** The filters that are set, by the names of the plan's conditions. */
  filters: Record<string, string | number | boolean>
  limit: number
  cursor?: string | undefined
  withTotal: boolean
  /** The selection with its joins, without conditions and order. */
  select(db: Queryable, fields: ListFields): Selecting
}

// What stands in the text PostgreSQL can plan by once and for all; for a limit that it learns each time it plans
// each time, which takes longer than reading a page. Only the usual page has a statement of its own.
const fixed = (rows: number) => sql.raw(String(rows)) as unknown as ReturnType<typeof sql.placeholder>
const usualLimit = 24

/** Reads a page by keyset: a signed cursor says where the last one ended. 422 for a cursor of another list. */
export async function readKeysetPage<Row extends ListRow, Sort extends string>(ctx: Ctx, plan: ListPlan<Sort>, asked: ListRequest<Sort>): Promise<Page<Row>> {
  const { sort, filters, limit, cursor, withTotal } = asked
  const place = placeInList(ctx, `${plan.name}|${sort}|${JSON.stringify(filters)}`, cursor)
  const statement = listStatement<Row, Sort>(ctx, plan, asked, place.after !== undefined)
  const rows = await statement.execute({ ...filters, limit: limit + 1, ...(place.after && { afterKey: place.after[0], afterId: place.after[1] }) })
  const page = place.cut(rows, limit, (row) => [row.sortKey, row.id])
  if (!withTotal) return page
  const total = rows[0]?.total ?? 0
  return { ...page, total: Math.min(total, totalCap), totalIsCapped: total > totalCap }
}

function listStatement<Row, Sort extends string>(ctx: Ctx, plan: ListPlan<Sort>, { columns, sort, filters, limit, withTotal, select }: ListRequest<Sort>, isLater: boolean) {
  const names = Object.keys(filters)
  const isUsual = limit === usualLimit
  const key = `${plan.name}.list:${columns}:${sort}:${names.join(',')}:${isLater ? 'next' : 'first'}:${withTotal ? 'total' : ''}:${isUsual ? 'usual' : ''}`
  return prepared(ctx.db, key, (db, name) => {
    const order = plan.orders[sort]
    const sorted = order.direction === 'asc' ? asc : desc
    const wanted = and(plan.base, ...names.map((filter) => plan.conditions[filter]))
    const compare = sql.raw(order.direction === 'asc' ? '>' : '<')
    const after = isLater ? sql`(${order.key}, ${plan.id}) ${compare} (${sql.placeholder('afterKey')}::${sql.raw(order.type)}, ${sql.placeholder('afterId')}::uuid)` : undefined
    const counted = db.select({ one: sql`1` }).from(plan.table).where(wanted).limit(fixed(totalCap + 1))
    const total = withTotal ? sql<number>`(select count(*)::int from ${counted.as('counted')})` : sql<number>`0`
    // Microseconds survive as text; a JavaScript date would cut them off and repeat or skip rows.
    const sortKey = order.type === 'timestamptz' ? sql<string>`${order.key}::text` : sql<number>`${order.key}`
    return select(db, { sortKey: sortKey.as('sort_key'), total: total.as('total') })
      .where(and(wanted, after))
      .orderBy(sorted(order.key), sorted(plan.id))
      .limit(isUsual ? fixed(usualLimit + 1) : sql.placeholder('limit'))
      .prepare(name)
  }) as { execute(values: Record<string, unknown>): Promise<Row[]> }
}
