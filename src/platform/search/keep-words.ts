import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { defineJob } from '../jobs.ts'
import { words, wordSources } from '../tables.ts'
import { type WordSource, wordSourcesPort } from './word-source.ts'

/** Overlap with the last reading, for transactions that began before it and committed after. */
const overlap = sql`interval '2 minutes'`

// Words of letters only: neither numbers nor the addresses that the parser takes for words.
const isWord = sql`char_length(lexeme) between 3 and 30 and lexeme ~ '^[[:alpha:]]+$'`

const wordsOf = ({ table, text, within }: WordSource, and = sql``) => sql`select lexeme, count(*)::int as texts from ${table}, unnest(to_tsvector('simple', ${text})) where ${within} ${and} group by lexeme`

/** Adds the words of what was published or changed since the last time; how often a known word stands anywhere is left to the night. */
export async function addNewWords(ctx: Ctx): Promise<void> {
  for (const source of ctx.use(wordSourcesPort)) {
    const since = sql`and ${source.changed} > coalesce((select read_until - ${overlap} from ${wordSources} where name = ${source.name}), '-infinity')`
    const now = ctx.now().toISOString()
    await ctx.db.execute(sql`insert into ${words} (word, found) select lexeme, texts from (${wordsOf(source, since)}) as fresh where ${isWord} order by lexeme on conflict do nothing`)
    await ctx.db.insert(wordSources).values({ name: source.name, readUntil: new Date(now) }).onConflictDoUpdate({ target: wordSources.name, set: { readUntil: new Date(now) } })
  }
}

/** Counts all words anew, and forgets those that nobody writes any more. */
export async function countWords(ctx: Ctx): Promise<void> {
  const all = sql.join(ctx.use(wordSourcesPort).map((source) => wordsOf(source)), sql` union all `)
  await ctx.db.execute(sql`
    with fresh as materialized (select lexeme as word, sum(texts)::int as found from (${all}) as texts where ${isWord} group by lexeme),
      gone as (delete from ${words} where not exists (select 1 from fresh where fresh.word = ${words.word}))
    insert into ${words} (word, found) select word, found from fresh
    on conflict (word) do update set found = excluded.found where ${words.found} <> excluded.found`)
}

/** Every minute: a new word can be mistyped soon after it was published. (Typed as written it is found at once.) */
export const addNewWordsJob = defineJob({ name: 'platform.add-new-words', payload: z.object({}), schedule: '* * * * *', run: addNewWords })

export const countWordsJob = defineJob({ name: 'platform.count-words', payload: z.object({}), schedule: '41 2 * * *', patient: true, run: countWords })
