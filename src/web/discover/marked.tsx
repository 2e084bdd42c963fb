import type { MarkedPart } from '#platform/search/marked-parts.ts'

/** A text with the words in it that were looked for marked; the server took it apart. Without parts the text as it is. */
export function Marked({ text, parts }: { text: string; parts: readonly MarkedPart[] | undefined }) {
  if (!parts) return text
  return parts.map(({ text: piece, isHit }, at) => (isHit ? <mark key={at}>{piece}</mark> : piece))
}
