import { markedParts } from '#platform/search/marked-parts.ts'

/** A text with the words in it that were looked for marked. */
export function Marked({ text, marks }: { text: string; marks: readonly string[] | undefined }) {
  if (!marks?.length) return text
  return markedParts(text, marks).map(({ text: piece, isHit }, at) => (isHit ? <mark key={at}>{piece}</mark> : piece))
}
