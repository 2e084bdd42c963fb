import { and, desc, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { cachePort } from '../cache.ts'
import type { Ctx } from '../context.ts'
import { type FacetCount, facetCount } from '../lists.ts'
import { enoughWords, type WordValues } from '../search/ranked.ts'
import type { Search } from '../search/understand.ts'
import type { Queryable } from './client.ts'
import type { Filters, ListPlan } from './keyset-list.ts'
import { prepared } from './prepared.ts'

type Value = string | number | boolean | null

/** Something that every row has one of, and that lists are filtered by. */
interface Dimension {
  column: PgColumn
  /** The filters that are about it: its own facet is counted without them. */
  filters: readonly string[]
  /** Whether a row with this value passes those of its filters that are set. */
  passes(value: Value, filters: Filters): boolean
  /** What a row counts for in the facet; several where a value holds others ("4 and up" is also "3 and up"). */
  countsFor(value: Value): readonly string[]
}

/** What the facets of a list are counted from. Its columns stand together in an index limited to `base`. */
export interface FacetPlan {
  base: SQL
  dimensions: Record<string, Dimension>
  /** Lists of words that a row has, with a GIN index each; by the name of their filter. */
  words: Record<string, PgColumn>
}

interface FacetRequest {
  filters: Filters
  search: Search | null
}

/** Where words or other filters leave more than this many, the newest of them are counted, and every count says "at least". */
const mostCounted = 5_000
const mostWords = 10
/** How long the counts of a whole list are kept: the statement reads an index from end to end. */
const keptMs = 10_000

type Plan = ListPlan<string> & { text: NonNullable<ListPlan<string>['text']> }

/**
 * Counts what each further filter would leave (X-17), every facet with all filters but its own. All dimensions are
 * counted by one statement, grouped by all of them together, and put apart here.
 */
export async function readFacets(ctx: Ctx, plan: Plan, facets: FacetPlan, { filters, search }: FacetRequest): Promise<Record<string, FacetCount[]>> {
  const words = search ? await enoughWords(ctx, plan, plan.text, search) : null
  const ofDimensions = new Set(Object.values(facets.dimensions).flatMap((one) => one.filters))
  const narrowing = Object.fromEntries(Object.entries(filters).filter(([name]) => !ofDimensions.has(name)))
  const isWhole = words === null && Object.keys(narrowing).length === 0
  const kept = <T extends object>(isKept: boolean, part: string, read: () => Promise<T>) => (isKept ? ctx.use(cachePort).get(`facets:${plan.name}:${part}`, keptMs, read) : read())
  const isUnfiltered = isWhole && Object.keys(filters).every((name) => name === 'wanted')
  const chosen = Object.keys(facets.words).filter((name) => filters[name] !== undefined)
  const sets = [...chosen.map((name) => [name]), Object.keys(facets.words).filter((name) => !chosen.includes(name))].filter((set) => set.length > 0)
  const [groups, ...lists] = await Promise.all([
    kept(isWhole, 'together', () => countTogether(ctx, plan, facets, narrowing, words)),
    ...sets.map((set) => kept(isUnfiltered, set.join(' '), () => countWords(ctx, plan, facets, set, filters, words))),
  ])
  const isCut = !isWhole && groups.reduce((sum, group) => sum + Number(group.count), 0) > mostCounted
  const said = lists.flat()
  const ofWords = (name: string) => said.filter(({ facet }) => facet === name).map(({ value, count, looked }) => facetCount(String(value), Number(count), Number(looked) > mostCounted))
  return { ...countFacets(facets, groups, filters, isCut), ...Object.fromEntries(Object.keys(facets.words).map((name) => [name, ofWords(name)])) }
}

/** What the groups of a whole list came apart to, for as long as they are kept: going through all of them takes as long as rendering several cards. */
const unfiltered = new WeakMap<readonly object[], Record<string, FacetCount[]>>()

function countFacets(facets: FacetPlan, groups: readonly Record<string, Value>[], filters: Filters, isCut: boolean): Record<string, FacetCount[]> {
  const isUnfiltered = Object.keys(filters).length === 0 && !isCut
  const known = isUnfiltered ? unfiltered.get(groups) : undefined
  if (known) return known
  const counted = Object.fromEntries(Object.keys(facets.dimensions).map((name) => [name, countFacet(facets, name, groups, filters, isCut)]))
  if (isUnfiltered) unfiltered.set(groups, counted)
  return counted
}

function countFacet({ dimensions }: FacetPlan, name: string, groups: readonly Record<string, Value>[], filters: Filters, isCut: boolean): FacetCount[] {
  const counts = new Map<string, number>()
  for (const group of groups) {
    if (!Object.entries(dimensions).every(([other, one]) => other === name || one.passes(group[other] ?? null, filters))) continue
    for (const value of dimensions[name]?.countsFor(group[name] ?? null) ?? []) counts.set(value, (counts.get(value) ?? 0) + Number(group.count))
  }
  return [...counts].map(([value, count]) => facetCount(value, count, isCut))
}

const conditionOf = (plan: Plan, base: SQL | undefined, names: readonly string[], words: WordValues | null) => and(base, ...names.map((name) => plan.conditions[name]), words ? plan.text.matches('wide') : undefined)

function countTogether(ctx: Ctx, plan: Plan, { base, dimensions }: FacetPlan, narrowing: Filters, words: WordValues | null): Promise<Record<string, Value>[]> {
  const names = Object.keys(narrowing)
  const isWhole = names.length === 0 && words === null
  const build = (db: Queryable, name: string) => {
    const wanted = conditionOf(plan, base, names, words)
    const columns = Object.fromEntries(Object.entries(dimensions).map(([dimension, { column }]) => [dimension, sql<Value>`${column}`.as(dimension)]))
    const rows = db.select(columns).from(plan.table).where(wanted)
    const some = (isWhole ? rows : rows.orderBy(desc(plan.text.newest)).limit(sql.raw(String(mostCounted + 1)) as unknown as number)).as('counted')
    const grouped = Object.keys(dimensions).map((dimension) => sql.identifier(dimension))
    return db.select({ ...Object.fromEntries(Object.keys(dimensions).map((dimension) => [dimension, sql<Value>`${sql.identifier(dimension)}`.as(dimension)])), count: sql<number>`count(*)::int`.as('count') }).from(some).groupBy(...grouped.map((one) => sql`${one}`)).prepare(name)
  }
  return prepared(ctx.db, `${plan.name}.facets:${names.join(',')}:${words ? 'words' : ''}`, build, { planEachTime: true }).execute({ ...narrowing, ...words }) as Promise<Record<string, Value>[]>
}

/** The words (tags, tools) that most have, each with how many have it; facets that are counted with the same filters by one statement. */
function countWords(ctx: Ctx, plan: Plan, { words: lists }: FacetPlan, counted: readonly string[], filters: Filters, words: WordValues | null): Promise<Record<string, Value>[]> {
  const names = Object.keys(filters).filter((name) => !counted.includes(name))
  const build = (db: Queryable, name: string) => {
    const columns = sql.join(counted.map((facet) => sql`${lists[facet]} as ${sql.identifier(facet)}`), sql`, `)
    const newest = sql`select ${columns} from ${plan.table} where ${conditionOf(plan, plan.base, names, words)} order by ${plan.text.newest} desc limit ${sql.raw(String(mostCounted + 1))}`
    const each = counted.map((facet) => sql`(select ${sql.raw(`'${facet}'`)} as facet, value, count(*)::int as count from newest, unnest(${sql.identifier(facet)}) as value group by value order by count desc, value limit ${sql.raw(String(mostWords))})`)
    const rows = sql`(with newest as materialized (${newest}) select facet, value, count, (select count(*)::int from newest) as looked from (${sql.join(each, sql` union all `)}) as counted) as facets`
    return db.select({ facet: sql<string>`facet`.as('facet'), value: sql<string>`value`.as('value'), count: sql<number>`count`.as('count'), looked: sql<number>`looked`.as('looked') }).from(rows).prepare(name)
  }
  return prepared(ctx.db, `${plan.name}.facets:${counted.join(' ')}:${names.join(',')}:${words ? 'words' : ''}`, build, { planEachTime: true }).execute({ ...filters, ...words }) as Promise<Record<string, Value>[]>
}
