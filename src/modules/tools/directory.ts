import { createHash } from 'node:crypto'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { fieldErrors } from '#platform/parse.ts'
import { line, prose, slugShape, webAddress } from '#platform/text.ts'
import { toolCategories, toolPricings } from './shapes.ts'

/** An entry of the curated file. Strict: a field that is misspelt is a mistake, not a field that is left out. */
const Entry = z.strictObject({
  slug: slugShape,
  name: line(60, 1),
  tagline: line(120, 1),
  description: prose(1_000, 40),
  website: webAddress.refine((address) => address.startsWith('https://'), { error: 'The address must begin with https://.' }),
  category: z.enum(toolCategories, { error: `Choose one of: ${toolCategories.join(', ')}.` }),
  pricing: z.enum(toolPricings, { error: `Choose one of: ${toolPricings.join(', ')}.` }),
  bestFor: z.array(line(100, 1)).min(1, { error: 'Say what it is best for.' }).max(6),
  usageTips: z.array(line(240, 1)).min(1, { error: 'Give at least one tip.' }).max(6),
  aliases: z.array(slugShape).max(6).default([]),
})

/** What the file says of a tool, with a hash of all of it. */
export type DirectoryEntry = z.output<typeof Entry> & { contentHash: string }

/** Mistakes in the curated file, all of them at once. */
export class DirectoryError extends Error {
  override name = 'DirectoryError'
  constructor(mistakes: readonly string[]) {
    super(`The tools directory needs a change:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`)
  }
}

/**
 * Reads the curated file's text. Throws a DirectoryError that names every mistake by its entry: bad YAML, an unknown or
 * missing field, a slug or alias that two entries claim.
 */
export function readDirectory(text: string): DirectoryEntry[] {
  const document = parseDocument(text, { uniqueKeys: true })
  if (document.errors.length > 0) throw new DirectoryError(document.errors.map((error) => error.message.split('\n')[0] ?? ''))
  const items: unknown = document.toJS({ maxAliasCount: 0 })
  if (!Array.isArray(items)) throw new DirectoryError(['The file must be a list of tools.'])
  const mistakes: string[] = []
  const entries = items.flatMap((item: unknown, at): DirectoryEntry[] => {
    const read = Entry.safeParse(item)
    if (read.success) return [{ ...read.data, contentHash: hashOf(read.data) }]
    mistakes.push(...fieldErrors(read.error.issues).map(({ path, message }) => `${nameOf(item, at)}: ${path || 'entry'}: ${message}`))
    return []
  })
  mistakes.push(...claimedTwice(entries))
  if (mistakes.length > 0) throw new DirectoryError(mistakes)
  return entries
}

function nameOf(item: unknown, at: number): string {
  const slug = typeof item === 'object' && item !== null && 'slug' in item ? item.slug : undefined
  return typeof slug === 'string' ? slug : `entry ${at + 1}`
}

function claimedTwice(entries: readonly DirectoryEntry[]): string[] {
  const claims = Map.groupBy(entries.flatMap(({ slug, aliases }) => [slug, ...aliases].map((name) => ({ name, slug }))), (claim) => claim.name)
  return [...claims].filter(([, claimants]) => claimants.length > 1).map(([name, claimants]) => `${name}: claimed by ${claimants.map(({ slug }) => slug).join(' and ')}`)
}

function hashOf(entry: object): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('base64url')
}
