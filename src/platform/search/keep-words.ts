import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { defineJob } from '../jobs.ts'
import { words, wordSources } from '../tables.ts'
import { type WordSource, wordSourcesPort } from './word-source.ts'

/** Overlap with the last reading, for transactions that began before it and committed after. */
const overlap = sql`interval '2 minutes'`

// Words of letters only: neither numbers nor the addresses that the parser takes for words.
const isWord = sql`char_length(lexeme) between 3 and 30 and lexeme ~ '^[[:alpha:]]+$'`

/** So many texts are read in one go: what a database reads for longer than a few seconds without a word is given up. */
const atOnce = 5_000

const wordsOf = ({ table, text, within }: WordSource, which: SQL) => sql`select lexeme, count(*)::int as texts from ${table}, unnest(to_tsvector('simple', ${text})) where ${within} and ${which} and ${isWord} group by lexeme`

/** The texts that changed after a moment, the oldest first, as conditions that each hold of some thousands of them, with how far each reaches. */
async function* piecesAfter(ctx: Ctx, { table, within, changed }: WordSource, since: string) {
  for (let from = since; ; ) {
    const { rows } = await ctx.db.execute<{ until: string }>(sql`select ${changed}::text as until from ${table} where ${within} and ${changed} > ${from}::timestamptz order by ${changed} limit 1 offset ${atOnce}`)
    const until = rows[0]?.until
    yield { which: sql`${changed} > ${from}::timestamptz and ${changed} <= ${until ?? 'infinity'}::timestamptz`, until }
    if (until === undefined) return
    from = until
  }
}

async function noteRead(ctx: Ctx, { name }: WordSource, until: string): Promise<void> {
  await ctx.db.execute(sql`insert into ${wordSources} (name, read_until) values (${name}, ${until}) on conflict (name) do update set read_until = excluded.read_until`)
}

/** Adds the words of what was published or changed since the last time; how often a known word stands anywhere is left to the night. */
export async function addNewWords(ctx: Ctx): Promise<void> {
  for (const source of ctx.use(wordSourcesPort)) {
    const now = ctx.now().toISOString()
    const { rows } = await ctx.db.execute<{ since: string }>(sql`select coalesce((select read_until - ${overlap} from ${wordSources} where name = ${source.name}), '-infinity')::text as since`)
    for await (const { which, until } of piecesAfter(ctx, source, rows[0]?.since ?? '-infinity')) {
      await ctx.db.execute(sql`insert into ${words} (word, found) select lexeme, texts from (${wordsOf(source, which)}) as fresh order by lexeme on conflict do nothing`)
      if (until !== undefined) await noteRead(ctx, source, until)
    }
    await noteRead(ctx, source, now)
  }
}

/** Counts all words anew, and forgets those that nobody writes any more. What was counted needs not be read as new. */
export async function countWords(ctx: Ctx): Promise<void> {
  const found = new Map<string, number>()
  const now = ctx.now().toISOString()
  for (const source of ctx.use(wordSourcesPort)) {
    for await (const { which } of piecesAfter(ctx, source, '-infinity')) {
      const { rows } = await ctx.db.execute<{ lexeme: string; texts: number }>(wordsOf(source, which))
      for (const { lexeme, texts } of rows) found.set(lexeme, (found.get(lexeme) ?? 0) + texts)
    }
  }
  await ctx.db.execute(sql`
    with fresh as materialized (select * from unnest(${sql.param([...found.keys()])}::text[], ${sql.param([...found.values()])}::int[]) as counted (word, found)),
      gone as (delete from ${words} where not exists (select 1 from fresh where fresh.word = ${words.word}))
    insert into ${words} (word, found) select word, found from fresh
    on conflict (word) do update set found = excluded.found where ${words.found} <> excluded.found`)
  for (const source of ctx.use(wordSourcesPort)) await noteRead(ctx, source, now)
}

/** Every minute: a new word can be mistyped soon after it was published. (Typed as written it is found at once.) */
export const addNewWordsJob = defineJob({ name: 'platform.add-new-words', payload: z.object({}), schedule: '* * * * *', run: addNewWords })

export const countWordsJob = defineJob({ name: 'platform.count-words', payload: z.object({}), schedule: '41 2 * * *', patient: true, run: countWords })
