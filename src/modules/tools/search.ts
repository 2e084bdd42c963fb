import { type KnownWord, nearestWord } from '#platform/search/nearest-word.ts'
import { foldWord } from '#platform/search/fold-word.ts'
import { tellingWords } from '#platform/search/query-words.ts'
import type { Tool } from './shapes.ts'

/** What is looked through of a tool, in falling weight. */
interface Entry {
  tool: Tool
  name: string
  purpose: string
  rest: string
}

/**
 * The tools that have as many of a query's words as one of them has, best match first: the name counts most, then what
 * it is best for. A word that stands nowhere in the directory is taken for the nearest one that does. All of them for a
 * query that says nothing.
 */
export function rankTools(tools: readonly Tool[], q: string): Tool[] {
  const asked = tellingWords(q)
  if (asked.length === 0) return [...tools]
  const entries = tools.map(entryOf)
  const words = asked.map(({ word }) => meantBy(word, entries))
  const scored = entries.map((entry, at) => ({ tool: entry.tool, at, ...score(entry, words) }))
  const most = Math.max(0, ...scored.map(({ found }) => found))
  return scored.filter(({ found }) => most > 0 && found === most).sort((a, b) => b.sum - a.sum || a.at - b.at).map(({ tool }) => tool)
}

const entryOf = (tool: Tool): Entry => ({
  tool,
  name: foldWord(`${tool.name} ${tool.slug} ${tool.aliases.join(' ')}`),
  purpose: foldWord(`${tool.tagline} ${tool.bestFor.join(' ')} ${tool.category}`),
  rest: foldWord(`${tool.description} ${tool.usageTips.join(' ')}`),
})

/** A word as the directory writes it: as it is, in the singular, or put right. */
function meantBy(word: string, entries: readonly Entry[]): string {
  const stands = (one: string) => entries.some((entry) => points(entry, one) > 0)
  const singular = word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word
  if (stands(word)) return word
  if (stands(singular)) return singular
  const counts = new Map<string, KnownWord>()
  for (const { name, purpose, rest } of entries) {
    for (const known of `${name} ${purpose} ${rest}`.match(/[\p{L}\p{N}.]+/gu) ?? []) counts.set(known, { word: known, found: (counts.get(known)?.found ?? 0) + 1 })
  }
  return nearestWord(word, [...counts.values()]) ?? word
}

function points({ name, purpose, rest }: Entry, word: string): number {
  return name.startsWith(word) ? 8 : name.includes(word) ? 5 : purpose.includes(word) ? 3 : rest.includes(word) ? 1 : 0
}

function score(entry: Entry, words: readonly string[]): { found: number; sum: number } {
  const each = words.map((word) => points(entry, word)).filter((one) => one > 0)
  return { found: each.length, sum: each.reduce((sum, one) => sum + one, 0) }
}
