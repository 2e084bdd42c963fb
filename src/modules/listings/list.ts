import { and, asc, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { profiles } from '#modules/people/tables.ts'
import { following } from '#modules/relations/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { readCursor, writeCursor } from '#platform/cursor.ts'
import { prepared } from '#platform/database/prepared.ts'
import { isId } from '#platform/ids.ts'
import { totalCap } from '#platform/lists.ts'
import { secretsPort } from '#platform/secrets.ts'
import { categoryIdOf } from './categories.ts'
import { cardColumns, offerColumns } from './columns.ts'
import type { OfferListInput, OfferSort } from './list-query.ts'
import { type CardReading, type OfferReading } from './present.ts'
import { offers, taxonomy } from './tables.ts'

/** A page of rows, where the next one begins, and how many there are in all if that was asked. */
export interface Page<Row> {
  rows: Row[]
  nextCursor: string | null
  total?: number
  totalIsCapped?: boolean
}

const value = (name: string) => sql.placeholder(name)

// What stands in the text PostgreSQL can plan by once and for all; for a limit that it learns each time it plans
// each time, which takes longer than reading a page. Only the usual page has a statement of its own.
const fixed = (rows: number) => sql.raw(String(rows)) as unknown as ReturnType<typeof value>
const usualLimit = 24
const words = sql`websearch_to_tsquery('english', plain_text(${value('q')}))`
// A rank that can be compared again in the next page's statement: a whole number of millionths.
const rank = sql<number>`(ts_rank_cd(${offers.search}, ${words}, 33) * 1000000)::int`

/** How each order sorts: the key, its direction, and the SQL type of the key in a cursor. */
const orders: Record<OfferSort, { key: PgColumn | SQL<number>; direction: 'asc' | 'desc'; type: string }> = {
  newest: { key: offers.publishedAt, direction: 'desc', type: 'timestamptz' },
  popular: { key: offers.viewCount, direction: 'desc', type: 'int' },
  rating: { key: offers.ratingRank, direction: 'desc', type: 'int' },
  price_asc: { key: offers.priceCents, direction: 'asc', type: 'bigint' },
  price_desc: { key: offers.priceCents, direction: 'desc', type: 'bigint' },
  relevance: { key: rank, direction: 'desc', type: 'int' },
}

/** The conditions that a filter adds, by its name. All values are placeholders: the SQL text depends on the names alone. */
const conditions: Record<string, SQL> = {
  type: eq(offers.type, value('type')),
  category: eq(offers.categoryId, value('category')),
  tag: sql`${offers.tags} @> array[${value('tag')}]::text[]`,
  tool: sql`${offers.tools} @> array[${value('tool')}]::text[]`,
  ownerId: eq(offers.ownerId, value('ownerId')),
  followedBy: sql`exists (select 1 from ${following} where ${following.followerId} = ${value('followedBy')} and ${following.followedId} = ${offers.ownerId})`,
  q: sql`${offers.search} @@ ${words}`,
  priceMin: gte(offers.priceCents, value('priceMin')),
  priceMax: lte(offers.priceCents, value('priceMax')),
  free: sql`(${offers.pricingType} = 'free') = ${value('free')}`,
  minRating: gte(offers.ratingRank, value('minRating')),
}

/** What a reader may ask of the list, and what only our own queries do. */
type ListInput = OfferListInput & { followedBy?: string }

/** The filters that are set, by the names of `conditions`; null where nothing can match. */
async function filtersOf(ctx: Ctx, input: ListInput): Promise<Record<string, string | number | boolean> | null> {
  const category = input.category === undefined ? undefined : await categoryIdOf(ctx, input.category)
  const ownerId = input.owner === undefined ? undefined : await memberId(ctx, input.owner)
  if (category === null || ownerId === null) return null
  const all = {
    type: input.type,
    category,
    tag: input.tag,
    tool: input.tool,
    ownerId,
    followedBy: input.followedBy,
    q: input.q || undefined,
    priceMin: input.priceMin,
    priceMax: input.priceMax,
    free: input.free,
    minRating: input.minRating === undefined ? undefined : Math.round(input.minRating * 100),
  }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined))
}

/** A member's id by id or handle; null where nobody has the handle. */
async function memberId(ctx: Ctx, idOrHandle: string): Promise<string | null> {
  if (isId(idOrHandle)) return idOrHandle
  const statement = prepared(ctx.db, 'offers.owner-by-handle', (db, name) =>
    db.select({ id: profiles.id }).from(profiles).where(eq(profiles.handle, value('handle'))).prepare(name),
  )
  const [row] = await statement.execute({ handle: idOrHandle.toLowerCase() })
  return row?.id ?? null
}

/** Reads a page of the offers that everybody finds. `columns` chooses between whole offers and cards. */
export function readList(ctx: Ctx, columns: 'offer', input: ListInput): Promise<Page<OfferReading>>
export function readList(ctx: Ctx, columns: 'card', input: ListInput): Promise<Page<CardReading>>
export async function readList(ctx: Ctx, columns: 'offer' | 'card', input: ListInput): Promise<Page<OfferReading | CardReading>> {
  const filters = await filtersOf(ctx, input)
  if (filters === null) return { rows: [], nextCursor: null, ...(input.withTotal && { total: 0, totalIsCapped: false }) }
  const sort = input.sort === 'relevance' && !filters.q ? 'newest' : input.sort
  const scope = `offers|${sort}|${JSON.stringify(filters)}`
  const secrets = ctx.use(secretsPort)
  const from = input.cursor === undefined ? undefined : readCursor(secrets, scope, input.cursor)
  const shape = { columns, sort, filters: Object.keys(filters), from: from !== undefined, total: input.withTotal, isUsual: input.limit === usualLimit }
  const rows = await listStatement(ctx, shape).execute({ ...filters, limit: input.limit + 1, ...(from && { afterKey: from[0], afterId: from[1] }) })
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  const nextCursor = rows.length > input.limit && last ? writeCursor(secrets, scope, [last.sortKey, last.id]) : null
  if (!input.withTotal) return { rows: page, nextCursor }
  const total = rows[0]?.total ?? 0
  return { rows: page, nextCursor, total: Math.min(total, totalCap), totalIsCapped: total > totalCap }
}

interface ListShape {
  columns: 'offer' | 'card'
  sort: OfferSort
  filters: readonly string[]
  from: boolean
  total: boolean
  /** As long as pages usually are. */
  isUsual: boolean
}

function listStatement(ctx: Ctx, { columns, sort, filters, from, total, isUsual }: ListShape) {
  const key = `offers.list:${columns}:${sort}:${filters.join(',')}:${from ? 'next' : 'first'}:${total ? 'total' : ''}:${isUsual ? 'usual' : ''}`
  return prepared(ctx.db, key, (db, name) => {
    const order = orders[sort]
    const sorted = order.direction === 'asc' ? asc : desc
    const wanted = and(sql`${offers.listed}`, ...filters.map((filter) => conditions[filter]))
    const compare = sql.raw(order.direction === 'asc' ? '>' : '<')
    const after = from ? sql`(${order.key}, ${offers.id}) ${compare} (${value('afterKey')}::${sql.raw(order.type)}, ${value('afterId')}::uuid)` : undefined
    const counted = db.select({ one: sql`1` }).from(offers).where(wanted).limit(fixed(totalCap + 1))
    const totalColumn = total ? sql<number>`(select count(*)::int from ${counted.as('counted')})` : sql<number>`0`
    // Microseconds survive as text; a JavaScript date would cut them off and repeat or skip rows.
    const sortKey = sort === 'newest' ? sql<string>`${order.key}::text` : sql<number>`${order.key}`
    return db
      .select({ ...(columns === 'offer' ? offerColumns : cardColumns), sortKey: sortKey.as('sort_key'), total: totalColumn.as('total') })
      .from(offers)
      .innerJoin(profiles, eq(profiles.id, offers.ownerId))
      .leftJoin(taxonomy, eq(taxonomy.id, offers.categoryId))
      .where(and(wanted, after))
      .orderBy(sorted(order.key), sorted(offers.id))
      .limit(isUsual ? fixed(usualLimit + 1) : value('limit'))
      .prepare(name)
  }) as unknown as { execute(values: Record<string, unknown>): Promise<(OfferReading & CardReading & { sortKey: string | number; total: number })[]> }
}
