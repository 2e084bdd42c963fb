import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { cachePort } from '../cache.ts'
import type { Ctx } from '../context.ts'
import { totalCap } from '../lists.ts'
import { atLeast } from './at-least.ts'
import type { Search } from './understand.ts'

/** Where words are looked for: the full-text column of a list. */
export interface SearchedText {
  readonly column: PgColumn
  /** What is newest is looked at first; with an index by it. */
  readonly newest: PgColumn
  /** What everybody may find: how many words are asked for must not depend on anything else. */
  readonly within: SQL
  /** Its index also knows the quarter of `newest` (`quarters_of`): for a table that grows large. */
  readonly hasQuarters: boolean
  /** The condition that the column matches the text-search query that a statement gets as the placeholder `name`. */
  matches(name: string): SQL
}

/** Declares where a list looks for words. */
export function searchedText(column: PgColumn, newest: PgColumn, within: SQL, { hasQuarters = false } = {}): SearchedText {
  return { column, newest, within, hasQuarters, matches: (name) => sql`${column} @@ ${sql.placeholder(name)}::tsquery` }
}

interface Searched {
  name: string
  table: PgTable
  id: PgColumn
}

/** What a statement of a searched list gets as its values. */
export interface WordValues {
  /** What is found: has at least so many of the words. */
  wide: string
  /** What has more of them than that: fewer than `enough`, and the first in the list. Absent where all words are asked for. */
  narrow?: string
  /** Any of the words, for the rank. */
  any: string
  each: string[]
  /** So much may be found that how to look for it is worth thinking about each time. */
  isCommon: boolean
  /** Where what is to be ranked is looked for, one after the other; absent where that doesn't pay. */
  recent?: string
  earlier?: string
  oldest?: string
}

/** With fewer found than this, one word less is asked for. */
const enough = 5
/** How many of the newest that were found are ranked; what is older follows them, the newest first. */
const mostRanked = 500
/** So many are listed at all: what a total is exact to, and one more. */
const mostListed = totalCap + 1
const keptMs = 5_000
/** Words that stand in no more texts than this are found by their index in any case: one plan does for all. */
const rare = 2_000
/** Words in more texts than this: enough with them are met sooner by walking the newest than by reading a quarter's. */
const everyday = 20_000
/** How many texts a quarter holds is kept for so long: it only says how many quarters to begin with. */
const quartersKeptMs = 600_000

/**
 * How many of the words something must have: all of them; where fewer than five do, all but one, and so on down to one.
 * Decided without a list's other filters, so that a further filter never makes a list longer. `isWhole` as `bestOf` gets it.
 */
export async function enoughWords(ctx: Ctx, { name, table }: Searched, text: SearchedText, { terms, counts }: Search, isWhole = true): Promise<WordValues> {
  const { column, within, newest } = text
  const words = [...terms]
  const { count } = await ctx.use(cachePort).get(`search.enough:${name}:${words.join('&')}`, keptMs, async () => {
    for (let count = words.length; count > 1; count -= 1) {
      const { rows } = await ctx.db.execute<{ found: number }>(sql`select count(*)::int as found from (select 1 from ${table} where ${within} and ${column} @@ ${atLeast(count, words)}::tsquery order by ${newest} desc limit ${enough}) as several`)
      if ((rows[0]?.found ?? 0) >= enough) return { count }
    }
    return { count: 1 }
  })
  const isAll = count === words.length
  const most = isAll ? Math.min(...counts) : counts.reduce((sum, one) => sum + one, 0)
  const quarters = isAll && text.hasQuarters && most > rare && most <= everyday ? inStretches(await quartersOf(ctx, name, table, text), most, isWhole ? mostListed : mostRanked) : {}
  return { wide: atLeast(count, words), isCommon: most > rare, ...quarters, any: words.join(' | '), each: words, ...(!isAll && { narrow: atLeast(count + 1, words) }) }
}

interface Quarter {
  quarter: number
  count: number
}

/** The quarters that hold anything with how much, the newest first. */
async function quartersOf(ctx: Ctx, name: string, table: PgTable, { newest, within }: SearchedText): Promise<Quarter[]> {
  return ctx.use(cachePort).get(`search.quarters:${name}`, quartersKeptMs, async () => {
    const { rows } = await ctx.db.execute<{ quarter: number; count: number }>(sql`select (quarters_of(${newest}))[1] as quarter, count(*)::int as count from ${table} where ${within} group by 1 order by 1 desc`)
    return rows
  })
}

/** As many of the newest quarters as the `wanted` of `most` texts likely lie in, as many again and more, and all before: each a list as PostgreSQL reads it. */
function inStretches(quarters: readonly Quarter[], most: number, wanted: number): Pick<WordValues, 'recent' | 'earlier' | 'oldest'> {
  const [newest] = quarters
  if (!newest) return {}
  const all = quarters.reduce((sum, { count }) => sum + count, 0)
  const from = (likely: number): number => {
    let met = 0
    return quarters.find(({ count }) => (met += count) * most >= likely * all)?.quarter ?? 0
  }
  // The next one may have begun since they were counted.
  const [recent, earlier] = [from(1.05 * wanted), from(3 * wanted)]
  return { recent: listed(recent, newest.quarter + 1), earlier: listed(earlier, recent - 1), oldest: listed(0, earlier - 1) }
}

const listed = (from: number, to: number): string => `{${Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => to - at).join()}}`

interface Ranked {
  inQuarters: boolean
  /** Not only the best of what is ranked: all that is listed, counted. For a later page, and where somebody asks how many there are. */
  isWhole: boolean
  isLater: boolean
  isWidened: boolean
  rows: SQL | ReturnType<typeof sql.placeholder>
}

/**
 * The best of what is found, as `best (id, score, total)`: how many of the words a row has counts most, then how well it
 * has them (title before tags before text). Ranked are the newest 500; a very common word would otherwise have half of the
 * table read. The next 501 follow them by their age where `isWhole`, and `total` then counts all, to one more than a list
 * says; it is 0 elsewhere. In a large table the words of a few thousand texts are looked for in the newest quarters first,
 * and in older ones only until there are enough.
 */
export function bestOf({ table, id }: Searched, { column, newest, matches }: SearchedText, filtered: SQL | undefined, { inQuarters, isWhole, isLater, isWidened, rows }: Ranked): SQL {
  // Where every word is asked for, everything found has them all.
  const coverage = isWidened ? sql`(select count(*) from unnest(${sql.placeholder('each')}::tsquery[]) as word where ${column} @@ word)` : sql`array_length(${sql.placeholder('each')}::text[], 1)`
  const rank = sql`least(999999, ts_rank(${column}, ${sql.placeholder('any')}::tsquery, 33) * 1000000)`
  // Ranked where it is read: the words themselves need not be carried any further.
  const score = sql`(${coverage} * 1000000 + ${rank})::int`
  const placed = (condition: SQL, most: number) => sql`(select ${id} as id, ${score} as score, ${newest} as newest from ${table} where ${filtered ? sql`${filtered} and ` : sql``}${condition} order by ${newest} desc, ${id} desc limit ${sql.raw(String(most))})`
  const most = isWhole ? mostListed : mostRanked
  const wide = isWidened ? sql`${matches('wide')} and not ${matches('narrow')}` : matches('wide')
  // One stretch after the other, and none once the limit is reached.
  const stretches = ['recent', 'earlier', 'oldest'].map((name) => placed(sql`${wide} and quarters_of(${newest}) && ${sql.placeholder(name)}::int[]`, most))
  const newestOnes = inQuarters ? sql`(select * from (${sql.join(stretches, sql` union all `)}) as stretches limit ${sql.raw(String(most))})` : placed(wide, most)
  const found = isWidened ? sql`${placed(matches('narrow'), enough)} union all ${agedBeyond(newestOnes, isWhole)}` : agedBeyond(newestOnes, isWhole)
  const total = isWhole ? sql`count(*) over ()::int` : sql`0`
  const after = isLater ? sql`where (score, id) < (${sql.placeholder('afterKey')}::int, ${sql.placeholder('afterId')}::uuid)` : sql``
  return sql`(select id, score, total from (select id, score, ${total} as total from (${found}) as found) as scored ${after} order by score desc, id desc limit ${rows}) as best`
}

/** What is beyond the newest 500 has its minute for a score, and that below every rank: a score is kept in a cursor, as an int. */
function agedBeyond(newestOnes: SQL, isWhole: boolean): SQL {
  if (!isWhole) return newestOnes
  const aged = sql`floor(extract(epoch from newest) / 60)::int - 1000000000`
  return sql`(select id, case when row_number() over (order by newest desc, id desc) <= ${sql.raw(String(mostRanked))} then score else ${aged} end as score, newest from (${newestOnes}) as newest_ones)`
}
