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
  /** The condition that the column matches the text-search query that a statement gets as the placeholder `name`. */
  matches(name: string): SQL
}

/** Declares where a list looks for words. */
export function searchedText(column: PgColumn, newest: PgColumn, within: SQL): SearchedText {
  return { column, newest, within, matches: (name) => sql`${column} @@ ${sql.placeholder(name)}::tsquery` }
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
}

/** With fewer found than this, one word less is asked for. */
const enough = 5
/** How many of the newest that were found are ranked: what a total is exact to, and one more. */
const mostRanked = totalCap + 1
const keptMs = 5_000
/** Words that stand in no more texts than this are found by their index in any case: one plan does for all. */
const rare = 2_000

/**
 * How many of the words something must have: all of them; where fewer than five do, all but one, and so on down to one.
 * Decided without a list's other filters, so that a further filter never makes a list longer.
 */
export async function enoughWords(ctx: Ctx, { name, table }: Searched, { column, within, newest }: SearchedText, { terms, counts }: Search): Promise<WordValues> {
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
  return { wide: atLeast(count, words), isCommon: most > rare, any: words.join(' | '), each: words, ...(!isAll && { narrow: atLeast(count + 1, words) }) }
}

interface Ranked {
  isLater: boolean
  isWidened: boolean
  rows: SQL | ReturnType<typeof sql.placeholder>
}

/**
 * The best of what is found, as `best (id, score, total)`: how many of the words a row has counts most, then how well it
 * has them (title before tags before text). Ranked are the newest thousand; a very common word would otherwise have half
 * of the table read. `total` counts them, to one more than a list says.
 */
export function bestOf({ table, id }: Searched, { column, newest, matches }: SearchedText, filtered: SQL | undefined, { isLater, isWidened, rows }: Ranked): SQL {
  const placed = (condition: SQL, most: number) => sql`(select ${id} as id, ${column} as words from ${table} where ${filtered ? sql`${filtered} and ` : sql``}${condition} order by ${newest} desc limit ${sql.raw(String(most))})`
  const wide = isWidened ? sql`${matches('wide')} and not ${matches('narrow')}` : matches('wide')
  const found = isWidened ? sql`${placed(matches('narrow'), enough)} union all ${placed(wide, mostRanked)}` : placed(wide, mostRanked)
  // Where every word is asked for, everything found has them all.
  const coverage = isWidened ? sql`(select count(*) from unnest(${sql.placeholder('each')}::tsquery[]) as word where words @@ word)` : sql`array_length(${sql.placeholder('each')}::text[], 1)`
  const rank = sql`least(999999, ts_rank(words, ${sql.placeholder('any')}::tsquery, 33) * 1000000)`
  const after = isLater ? sql`where (score, id) < (${sql.placeholder('afterKey')}::int, ${sql.placeholder('afterId')}::uuid)` : sql``
  return sql`(select id, score, total from (select id, (${coverage} * 1000000 + ${rank})::int as score, count(*) over ()::int as total from (${found}) as found) as scored ${after} order by score desc, id desc limit ${rows}) as best`
}
