/** Words of a text-search query, each in PostgreSQL's own notation (`'write':*`, `('art' | 'artist')`). */
type Terms = readonly string[]

/** The text-search query for whatever has at least `count` of the words: all ways to choose so many, joined by "or". Empty for none. */
export function atLeast(count: number, words: Terms): string {
  return choices(count, words).map((chosen) => chosen.join(' & ')).join(' | ')
}

function choices(count: number, words: Terms): string[][] {
  if (count === 0) return [[]]
  return words.flatMap((word, at) => choices(count - 1, words.slice(at + 1)).map((rest) => [word, ...rest]))
}
