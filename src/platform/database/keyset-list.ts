import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { placeInList } from '../cursor.ts'
import { totalCap } from '../lists.ts'
import { bestOf, enoughWords, type SearchedText } from '../search/ranked.ts'
import type { Search } from '../search/understand.ts'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'

/** A page of rows, where the next one begins, and how many there are in all if that was asked. */
export interface Page<Row> {
  rows: Row[]
  nextCursor: string | null
  total?: number
  totalIsCapped?: boolean
  /** What was looked for instead of what was typed. */
  correctedTo?: string
  marks?: string[]
}

/** What cannot match anything. */
export const emptyPage = (withTotal: boolean): Page<never> => ({ rows: [], nextCursor: null, ...(withTotal && { total: 0, totalIsCapped: false }) })

/** How an order sorts: the key, its direction, and the SQL type of the key in a cursor. How well words match is no such order: see `text`. */
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
  innerJoin(table: SQL, on: SQL): { orderBy(...by: SQL[]): { prepare(name: string): unknown } }
}

/** A list with filters and orders, as data: its statements are built by what is asked for and kept. */
export interface ListPlan<Sort extends string> {
  /** Names its statements and its cursors. */
  name: string
  table: PgTable
  id: PgColumn
  /** What holds of every row, and what the list's indexes are limited to. */
  base?: SQL
  orders: Record<Exclude<Sort, 'relevance'>, ListOrder>
  /** The full-text column that words are looked for in; a list with it may have the order `relevance`. */
  text?: SearchedText
  /** The conditions that a filter adds, by its name. All values are placeholders: the SQL text depends on the names alone. */
  conditions: Record<string, SQL>
}

/** The filters that are set, by the names of a plan's conditions. */
export type Filters = Record<string, string | number | boolean>

/** Those of these filters that are set. */
export const filtersIn = (all: Record<string, Filters[string] | undefined>): Filters => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Filters[string]] => entry[1] !== undefined))

interface ListRequest<Sort extends string> {
  /** Says which selection this is, where a list has several (cards, whole things). */
  columns: string
  /** Which page of the list, as its query says. */
  page: { sort: Sort; limit: number; cursor?: string | undefined; withTotal: boolean }
  filters: Filters
  /** What is looked for, as `understand` gives it; without it the order `relevance` is `newest`. */
  search?: Search | null
  /** The selection with its joins, without conditions and order. */
  select(db: Queryable, fields: ListFields): Selecting
}

// What stands in the text PostgreSQL can plan by once and for all; for a limit that it learns each time it plans
// each time, which takes longer than reading a page. Only the usual page has a statement of its own.
const fixed = (rows: number) => sql.raw(String(rows)) as unknown as ReturnType<typeof sql.placeholder>
const usualLimit = 24

/** Reads a page by keyset: a signed cursor says where the last one ended. 422 for a cursor of another list. */
export async function readKeysetPage<Row extends ListRow, Sort extends string>(ctx: Ctx, plan: ListPlan<Sort>, asked: ListRequest<Sort>): Promise<Page<Row>> {
  const { filters, search, page: wanted } = asked
  const { limit, cursor, withTotal } = wanted
  const sort = wanted.sort === 'relevance' && !search ? ('newest' as Sort) : wanted.sort
  const scope = `${plan.name}|${sort}|${JSON.stringify(search ? { ...filters, q: search.typed, exact: search.isExact } : filters)}`
  const place = placeInList(ctx, scope, cursor)
  const from = place.after
  const isWhole = withTotal || from !== undefined
  const words = search && plan.text ? await enoughWords(ctx, plan, plan.text, search, isWhole) : null
  const statement = listStatement<Row, Sort>(ctx, plan, { ...asked, page: { ...wanted, sort } }, { isLater: from !== undefined, isWhole, isSearch: words !== null, isCommon: words?.isCommon ?? false, inQuarters: sort === 'relevance' && words?.recent !== undefined, isWidened: words?.narrow !== undefined })
  const rows = await statement.execute({ ...filters, ...words, limit: limit + 1, ...(from && { afterKey: from[0], afterId: from[1] }) })
  const page = place.cut(rows, limit, (row) => [row.sortKey, row.id])
  const read = { ...page, ...(search?.correctedTo != null && { correctedTo: search.correctedTo }) }
  if (!withTotal) return read
  const total = rows[0]?.total ?? 0
  return { ...read, total: Math.min(total, totalCap), totalIsCapped: total > totalCap }
}

interface StatementKind {
  isLater: boolean
  /** Not only the best of what is ranked (see search/ranked.ts). */
  isWhole: boolean
  isSearch: boolean
  isCommon: boolean
  /** What is ranked is looked for in one stretch of quarters after the other: one plan does for all such words. */
  inQuarters: boolean
  /** Some of the words are enough; what has more of them comes first (see search/ranked.ts). */
  isWidened: boolean
}

function listStatement<Row, Sort extends string>(ctx: Ctx, plan: ListPlan<Sort>, asked: ListRequest<Sort>, kind: StatementKind) {
  const { columns, filters, select } = asked
  const { sort, limit, withTotal } = asked.page
  const names = Object.keys(filters)
  const isUsual = limit === usualLimit
  const key = `${plan.name}.list:${columns}:${sort}:${names.join(',')}:${kind.isLater ? 'next' : 'first'}:${withTotal ? 'total' : ''}:${isUsual ? 'usual' : ''}:${kind.inQuarters ? 'quarters ' : kind.isCommon ? 'common ' : ''}${kind.isSearch ? 'words' : ''}${kind.isWidened ? ' some' : ''}`
  return prepared(
    ctx.db,
    key,
    (db, name) => {
      const filtered = and(plan.base, ...names.map((filter) => plan.conditions[filter]))
      const wanted = kind.isSearch && plan.text ? and(filtered, plan.text.matches('wide')) : filtered
      const rows = isUsual ? fixed(usualLimit + 1) : sql.placeholder('limit')
      if (sort === 'relevance' && plan.text) {
        const best = bestOf(plan, plan.text, filtered, { ...kind, rows })
        return select(db, { sortKey: sql<number>`best.score`.as('sort_key'), total: sql<number>`best.total`.as('total') }).innerJoin(best, sql`best.id = ${plan.id}`).orderBy(desc(sql`best.score`), desc(plan.id)).prepare(name)
      }
      // By an index, not from the table's beginning: the planner would think little of reading up to a thousand that match.
      const counted = db.select({ one: sql`1` }).from(plan.table).where(wanted).orderBy(...(plan.text && (kind.isSearch || names.length === 0) ? [desc(plan.text.newest)] : [])).limit(fixed(totalCap + 1))
      const total = (withTotal ? sql<number>`(select count(*)::int from ${counted.as('counted')})` : sql<number>`0`).as('total')
      const order = plan.orders[sort as Exclude<Sort, 'relevance'>]
      const sorted = order.direction === 'asc' ? asc : desc
      const compare = sql.raw(order.direction === 'asc' ? '>' : '<')
      const after = kind.isLater ? sql`(${order.key}, ${plan.id}) ${compare} (${sql.placeholder('afterKey')}::${sql.raw(order.type)}, ${sql.placeholder('afterId')}::uuid)` : undefined
      // Microseconds survive as text; a JavaScript date would cut them off and repeat or skip rows.
      const sortKey = order.type === 'timestamptz' ? sql<string>`${order.key}::text` : sql<number>`${order.key}`
      return select(db, { sortKey: sortKey.as('sort_key'), total }).where(and(wanted, after)).orderBy(sorted(order.key), sorted(plan.id)).limit(rows).prepare(name)
    },
    { planEachTime: kind.isCommon && !kind.inQuarters },
  ) as { execute(values: Record<string, unknown>): Promise<Row[]> }
}
