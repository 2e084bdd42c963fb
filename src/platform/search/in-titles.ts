import { atLeast } from './at-least.ts'
import type { Search } from './understand.ts'

/** The text-search query for what has all of the words in its heaviest part (weight A: a title, a name). */
export function inTitles({ terms }: Search): string {
  return atLeast(terms.length, terms.map((term) => term.replace(/('(?:[^']|'')*')(:\*)?/g, (_whole, lexeme: string, beginning?: string) => `${lexeme}:${beginning ? '*' : ''}A`)))
}
