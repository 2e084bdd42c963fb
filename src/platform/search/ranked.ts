import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { cachePort } from '../cache.ts'
import type { Ctx } from '../context.ts'
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
}

/** With fewer found than this, one word less is asked for. */
const enough = 5
/** How many of the newest that were found are ranked. */
const mostRanked = 1_000
const keptMs = 5_000

/**
 * How many of the words something must have: all of them; where fewer than five do, all but one, and so on down to one.
 * Decided without a list's other filters, so that a further filter never makes a list longer.
 */
export async function enoughWords(ctx: Ctx, { name, table }: Searched, { column, within }: SearchedText, { terms }: Search): Promise<WordValues> {
  const words = [...terms]
  const { count } = await ctx.use(cachePort).get(`search.enough:${name}:${words.join('&')}`, keptMs, async () => {
    for (let count = words.length; count > 1; count -= 1) {
      const { rows } = await ctx.db.execute<{ found: number }>(sql`select count(*)::int as found from (select 1 from ${table} where ${within} and ${column} @@ ${atLeast(count, words)}::tsquery limit ${enough}) as several`)
      if ((rows[0]?.found ?? 0) >= enough) return { count }
    }
    return { count: 1 }
  })
  return { wide: atLeast(count, words), any: words.join(' | '), each: words, ...(count < words.length && { narrow: atLeast(count + 1, words) }) }
}

interface Ranked {
  isLater: boolean
  isWidened: boolean
  rows: SQL | ReturnType<typeof sql.placeholder>
}

/**
 * The ids of the best of what is found, as `best (id, score)`: how many of the words a row has counts most, then how
 * well it has them (title before tags before text). Ranked are the newest thousand; a very common word would otherwise
 * have half of the table read.
 */
export function bestOf({ table, id }: Searched, text: SearchedText, filtered: SQL | undefined, { isLater, isWidened, rows }: Ranked): SQL {
  const newest = (query: string, most: number) => sql`(select ${id} from ${table} where ${filtered ? sql`${filtered} and ` : sql``}${text.matches(query)} order by ${text.newest} desc limit ${sql.raw(String(most))})`
  const candidates = isWidened ? sql`${newest('narrow', enough)} union ${newest('wide', mostRanked)}` : newest('wide', mostRanked)
  const coverage = sql`(select count(*) from unnest(${sql.placeholder('each')}::tsquery[]) as word where ${text.column} @@ word)`
  const rank = sql`least(999999, ts_rank(${text.column}, ${sql.placeholder('any')}::tsquery, 33) * 1000000)`
  const after = isLater ? sql`where (score, id) < (${sql.placeholder('afterKey')}::int, ${sql.placeholder('afterId')}::uuid)` : sql``
  return sql`(select id, score from (select ${id} as id, (${coverage} * 1000000 + ${rank})::int as score from ${table} where ${id} in (${candidates})) as scored ${after} order by score desc, id desc limit ${rows}) as best`
}
