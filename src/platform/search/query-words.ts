import { foldWord } from './fold-word.ts'
import { isAskingWord, isStopWord } from './stop-words.ts'

/** A word of a query as it was typed, where it stands there, and as it is looked for: in small letters, without accents. */
export interface QueryWord {
  word: string
  from: number
  to: number
}

/** No more of a query is looked at: characters, and words that tell something. */
const longest = 300
const mostWords = 12

// A dot inside belongs to the word (node.js, 2.5); everything else that is no letter or digit parts words.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** What the database's text parser could take for anything but a letter (the apostrophe-like ʼ is one to Unicode). */
const unfit = /\p{Lm}|[^\p{L}\p{M}\p{N}.]/gu

/** All words of a text, in their order. */
export function wordsIn(text: string): QueryWord[] {
  const found: QueryWord[] = []
  for (const match of text.slice(0, longest).toWellFormed().matchAll(wordPattern)) {
    const word = foldWord(match[0]).replace(unfit, '')
    if (word) found.push({ word: word.slice(0, 60), from: match.index, to: match.index + match[0].length })
  }
  return found
}

/**
 * The words of a query in plain language that say what is looked for: without stop words, and without those of asking
 * ("I need help with …") where there are others. Each once; at most twelve. Empty for what says nothing.
 */
export function tellingWords(query: string): QueryWord[] {
  const said = wordsIn(query).filter(({ word }) => !isStopWord(word))
  const telling = said.some(({ word }) => !isAskingWord(word)) ? said.filter(({ word }) => !isAskingWord(word)) : said
  const seen = new Set<string>()
  return telling.filter(({ word }) => !seen.has(word) && seen.add(word)).slice(0, mostWords)
}
