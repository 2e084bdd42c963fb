/** Marks that hide text or pile up on a letter; offers refuse them, and strangers' pages have them. */
const unwanted = /[\p{Cc}\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** A stranger's text as one line that an offer can hold: well-formed, without control characters, at most `max` long. */
export function tidyLine(text: unknown, max: number): string {
  if (typeof text !== 'string') return ''
  const plain = text.slice(0, max * 4).toWellFormed().replace(/\s+/g, ' ').replace(unwanted, '').replace(/(\p{M}{5})\p{M}+/gu, '$1').normalize('NFC').trim()
  return plain.length <= max ? plain : `${plain.slice(0, max - 1).toWellFormed().replaceAll('\uFFFD', '').trimEnd()}…`
}

/** A stranger's web address made whole, or null: only https and http, no longer than an offer holds. */
export function tidyAddress(text: unknown, base: string): string | null {
  if (typeof text !== 'string' || text.length > 2_000 || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  const isSound = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && url.hostname.includes('.') && url.href.length <= 2_000
  return isSound ? url.href : null
}
