import { z } from 'zod'

// Control characters (line breaks and tabs aside), direction overrides and zero-width marks have no
// place in what people write here: they hide text, or make one text look like another.
const invisible = /(?![\n\t])[\p{Cc}\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/u

// More marks on one letter than any language writes (the Stream-Safe Text Format of UAX #15 allows 30).
// Ordering them takes the square of their number: 400,000 of them held the program for a minute.
const heaped = /\p{M}{31}/u

const isSound = (text: string) => text.isWellFormed() && !heaped.test(text)

const clean = (text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').trim()

function text(max: number, min: number, isFit: (text: string) => boolean, unfit: string) {
  const tooShort = min === 1 ? 'This is needed.' : `Use at least ${min} characters.`
  const bounded = z.string().min(min, { error: tooShort }).max(max, { error: `Use at most ${max} characters.` }).refine(isFit, { error: unfit })
  const sound = z.string({ error: ({ input }) => (input === undefined ? 'This is needed.' : 'This must be text.') }).refine(isSound, { error: 'Remove the broken or heaped-up characters.', abort: true })
  return sound.transform(clean).pipe(bounded)
}

/** The beginning of a text, of at most `max` UTF-16 units; a character at the edge is left out whole. */
export const cut = (given: string, max: number): string => given.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')

/** What somebody typed somewhere else (an address) as a line that `line(max)` takes: what has no place in it is taken away. */
export function asLine(given: string, max: number): string {
  const plain = given.toWellFormed().replace(new RegExp(`(?:${invisible.source}|${heaped.source}|\\s)+`, 'gu'), ' ')
  return cut(plain.normalize('NFC').trim(), max).trim()
}

/** A line of text of at most `max` characters, trimmed, in Unicode NFC. */
export function line(max: number, min = 0) {
  return text(max, min, (given) => !invisible.test(given) && !/[\n\t]/.test(given), 'Use one line, without control characters.')
}

/** Longer text (markdown) of at most `max` characters; line breaks stay. */
export function prose(max: number, min = 0) {
  return text(max, min, (given) => !invisible.test(given), 'Remove the control characters.')
}

/** An https or http address; `javascript:` and every other scheme is refused, as are addresses with a password in them. */
export const webAddress = z
  .string({ error: 'This must be an address.' })
  .trim()
  .max(2_000, { error: 'Use at most 2000 characters.' })
  .refine(isWebAddress, { error: 'Give a web address that starts with https:// or http://.' })

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\p{Cc}]/u.test(text) || !text.isWellFormed() || !URL.canParse(text)) return false
  const url = new URL(text)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && url.hostname.includes('.')
}

/** A slug: lower-case letters and digits of any script's Latin form, joined by single hyphens. Empty if nothing is left. */
export function slugify(text: string, max = 80): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('ł', 'l')
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, max).replace(/^-+|-+$/g, '')
}

/** What a tag or a reference to a tool may look like. */
export const slugShape = z
  .string()
  .trim()
  .toLowerCase()
  .max(60, { error: 'Use at most 60 characters.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'Use lower-case letters, digits and single hyphens.' })
