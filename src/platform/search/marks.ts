import { inArray, sql } from 'drizzle-orm'
import { cachePort } from '../cache.ts'
import type { Ctx } from '../context.ts'
import { words } from '../tables.ts'
import type { Search } from './understand.ts'

const mostMarks = 60

/** The words to highlight for a search, as `markedParts` takes them: what was meant, and every known word with the same stem ("write", "writing", "writes"). */
export async function wordsToMark(ctx: Ctx, { meant }: Search): Promise<string[]> {
  const kept = await ctx.use(cachePort).get(`search.marks:${meant.join(' ')}`, 10_000, async () => {
    const stems = sql`(select stem from ${words} where ${inArray(words.word, [...meant])} union select (ts_lexize('english_stem', word))[1] from unnest(${sql.param([...meant])}::text[]) as word)`
    const rows = await ctx.db.select({ word: words.word }).from(words).where(sql`${words.stem} in ${stems}`).orderBy(sql`${words.found} desc`).limit(mostMarks)
    return [...new Set([...meant, ...rows.map(({ word }) => word)])]
  })
  return [...kept]
}
