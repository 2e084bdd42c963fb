import { sql } from 'drizzle-orm'
import { cachePort } from '../cache.ts'
import type { Ctx } from '../context.ts'
import { words } from '../tables.ts'
import { type KnownWord, nearestWord } from './nearest-word.ts'
import { type QueryWord, tellingWords, wordsIn } from './query-words.ts'
import { isAskingWord, misspeltAskingWord } from './stop-words.ts'

/** What somebody looks for, ready to be asked of full-text columns. */
export interface Search {
  /** What was typed. */
  readonly typed: string
  /** For each word that tells something, the rarest first: the text-search query for it, in PostgreSQL's notation. At most six. */
  readonly terms: readonly string[]
  /** In about how many texts each of them stands. */
  readonly counts: readonly number[]
  /** The words that count as found: themselves, what they are the beginning of, or what was likely meant. */
  readonly meant: readonly string[]
  /** What was typed with its misspelt words put right; null where nothing was. */
  readonly correctedTo: string | null
  /** Every word was taken as it stands. */
  readonly isExact: boolean
}

interface Options {
  /** Takes every word as it stands: "search instead for". */
  exact?: boolean
  /** Takes the last word for the beginning of one even if it is a word itself: for suggestions as one types. */
  asTyped?: boolean
}

type VocabularyWord = KnownWord & { stem: string | null }

/** What the vocabulary says of a word of a query. */
interface Looked {
  /** The word as a text-search query. */
  query: string
  /** In how many texts it stands; null where nobody writes it. */
  found: number | null
  begun: VocabularyWord[] | null
  near: VocabularyWord[] | null
}

/** One word of the query as it was understood. */
interface Reading {
  said: QueryWord
  found: number
  ways: string[]
  meant: string[]
  fix?: string
}

const mostTerms = 6
const mostBegun = 8
const mostNear = 40
/** How long a reading of the vocabulary is kept: it grows by the minute. */
const keptMs = 10_000

/**
 * Understands a query in plain language: which of its words tell something, and what is meant by each. Words
 * that members use are taken as they stand; the last one may be the beginning of a word; others that are a slip or two
 * away from a known word are taken for that one as well as for themselves. Null where nothing is said ("and the"):
 * then a list is what it is without words. Give the result to `readKeysetPage` as `search`, for a list whose plan says
 * which full-text column is searched (`text`), and to `wordsToMark` for what to highlight.
 */
export async function understand(ctx: Ctx, typed: string | undefined, options: Options = {}): Promise<Search | null> {
  const telling = tellingWords(typed ?? '')
  if (typed === undefined || telling.length === 0) return null
  const hasBeginning = options.exact !== true && wordsIn(typed).at(-1)?.to === telling.at(-1)?.to
  const looked = await lookUp(ctx, telling.map(({ word }) => word), hasBeginning ? telling.length : 0)
  const all = telling.map((said, at) => readWord(said, looked[at], hasBeginning && at === telling.length - 1, options))
  const telltale = all.filter(({ fix, ways }) => ways.length > 0 && !(fix !== undefined && isAskingWord(fix)))
  const fixes = all.filter((one) => one.fix !== undefined)
  const chosen = (telltale.length > 0 ? telltale : all).filter(({ ways }) => ways.length > 0).toSorted((a, b) => a.found - b.found).slice(0, mostTerms)
  if (chosen.length === 0) return null
  return {
    typed,
    terms: chosen.map(({ ways }) => `(${[...new Set(ways)].join(' | ')})`),
    counts: chosen.map(({ found }) => found),
    meant: [...new Set(chosen.flatMap(({ meant }) => meant))],
    correctedTo: fixes.length === 0 ? null : withFixes(typed, fixes),
    isExact: options.exact ?? false,
  }
}

function readWord(said: QueryWord, looked: Looked | undefined, mayBegin: boolean, { exact, asTyped }: Options): Reading {
  const { query = '', found = null, begun, near } = looked ?? {}
  // In the database's notation a phrase of several lexemes needs brackets.
  const own = query === '' ? [] : [`(${query})`]
  const plain = { said, found: found ?? 0, ways: own, meant: [said.word] }
  if (exact || (found !== null && !(asTyped && mayBegin))) return plain
  const beginning = mayBegin && own.length > 0 ? [`'${said.word}':*`] : []
  if (mayBegin && begun?.length) return { ...plain, found: begun.reduce((sum, one) => sum + one.found, 0), ways: [...own, ...beginning, ...stemsOf(begun)], meant: [said.word, ...begun.map(({ word }) => word)] }
  if (found !== null) return plain
  const fix = misspeltAskingWord(said.word) ?? nearestWord(said.word, near ?? [])
  const meant = near?.find(({ word }) => word === fix)
  if (fix === undefined) return { ...plain, ways: [...own, ...beginning] }
  return { said, found: meant?.found ?? 0, ways: [...own, ...stemsOf(meant ? [meant] : [])], meant: [said.word, fix], fix }
}

// Words of the vocabulary are letters only, so are their stems: nothing in them needs escaping.
const stemsOf = (known: readonly VocabularyWord[]) => known.flatMap(({ stem }) => (stem === null ? [] : [`'${stem}'`]))

function withFixes(typed: string, fixes: readonly Reading[]): string {
  return fixes.toSorted((a, b) => b.said.from - a.said.from).reduce((text, { said, fix }) => text.slice(0, said.from) + fix + text.slice(said.to), typed)
}

/** Asks the vocabulary about words; the one at `beginning` (from 1) also for words that begin with it. */
async function lookUp(ctx: Ctx, asked: readonly string[], beginning: number): Promise<Looked[]> {
  const key = `search.words:${beginning}:${asked.join(' ')}`
  const described = sql`json_agg(json_build_object('word', word, 'found', found, 'stem', stem))`
  const of = sql`select word, found, stem from ${words}`
  const isUnknown = sql`known.found is null and char_length(asked.word) between 4 and 30`
  return ctx.use(cachePort).get(key, keptMs, async () => {
    const { rows } = await ctx.db.execute<Looked & Record<string, unknown>>(sql`
      select to_tsquery('english', '''' || asked.word || '''')::text as query, known.found, begun.words as begun, near.words as near
      from unnest(${sql.param([...asked])}::text[]) with ordinality as asked(word, at)
      left join lateral (select max(found) as found from (
        select found from ${words} where word = asked.word
        union all select found from ${words} where stem = (ts_lexize('english_stem', asked.word))[1]) as same) as known on true
      left join lateral (select ${described} as words from (
        ${of} where asked.at = ${beginning} and char_length(asked.word) >= 2 and word collate "C" >= asked.word and word collate "C" < asked.word || chr(1114111)
        order by found desc limit ${mostBegun}) as several) as begun on true
      left join lateral (select ${described} as words from (
        (${of} where ${isUnknown} and shapes && shapes_of(asked.word) order by found desc limit ${mostNear})
        union (${of} where ${isUnknown} and char_length(asked.word) >= 8 and word % asked.word order by similarity(word, asked.word) desc limit ${mostNear})) as several) as near on true
      order by asked.at`)
    return rows
  })
}
