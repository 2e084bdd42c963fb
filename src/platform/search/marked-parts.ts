import { foldWord } from './fold-word.ts'

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface MarkedPart {
  text: string
  isHit: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** A text in pieces, the words of `marks` apart from the rest; joined again the pieces are the text. Pages get the pieces: nothing of it goes to the browser. */
export function markedParts(text: string, marks: readonly string[] | undefined): MarkedPart[] {
  if (!marks?.length) return [{ text, isHit: false }]
  const wanted = new Set(marks)
  const parts: MarkedPart[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!wanted.has(foldWord(word))) continue
    if (index > at) parts.push({ text: text.slice(at, index), isHit: false })
    parts.push({ text: word, isHit: true })
    at = index + word.length
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), isHit: false })
  return parts
}

/** Some hundred characters of a text around the first word that was looked for, cut between words; null where none of them stands in it. */
export function excerptAround(text: string, marks: readonly string[] | undefined, length = 140): string | null {
  const first = markedParts(text, marks)
  const hit = first.findIndex(({ isHit }) => isHit)
  if (hit === -1) return null
  const at = first.slice(0, hit).reduce((sum, part) => sum + part.text.length, 0)
  const from = at < length / 2 ? 0 : text.indexOf(' ', at - Math.floor(length / 3)) + 1
  const start = from > at ? at : from
  const end = start + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', start + length), at + (first[hit]?.text.length ?? 0))
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
