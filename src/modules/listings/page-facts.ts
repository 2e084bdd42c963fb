import { Parser } from 'htmlparser2'

/** What a page says of itself for those who link to it. All of it was written by a stranger. */
export interface PageFacts {
  /** `og:title`, `description`, `twitter:image` …: the first of each name. */
  meta: Record<string, string>
  title: string
  canonical: string | null
  /** Where its oEmbed document is. */
  oembed: string | null
  /** What its JSON-LD blocks say, flattened: the objects themselves and those in their @graph. */
  linked: Record<string, unknown>[]
}

const mostMeta = 200
const mostBlocks = 10
const longestBlock = 200_000
const longestValue = 5_000
// What the parser does for each element takes as long as elements are open around it; no honest page is this deep.
const deepest = 1_000
const step = 8_192

/**
 * Reads a page's head: Open Graph, JSON-LD, oEmbed, title. In one pass without a tree, so that it takes time in
 * proportion to its length (a megabyte at most); what is not closed or not JSON is passed over.
 */
export function readPageFacts(html: string): PageFacts {
  const facts: PageFacts = { meta: {}, title: '', canonical: null, oembed: null, linked: [] }
  let reading: 'title' | 'json' | null = null
  let text = ''
  let blocks = 0
  let metas = 0
  let depth = 0
  const parser = new Parser({
    onopentag(name, given) {
      depth += 1
      if (name === 'title' && facts.title === '') reading = 'title'
      else if (name === 'script' && given.type?.trim().toLowerCase() === 'application/ld+json' && blocks < mostBlocks) reading = 'json'
      else if (name === 'meta' && metas < mostMeta) {
        const key = (given.property ?? given.name ?? given.itemprop)?.trim().toLowerCase()
        if (!key || !given.content) return
        metas += 1
        if (!Object.hasOwn(facts.meta, key)) facts.meta[key.slice(0, 100)] = given.content.slice(0, longestValue)
      } else if (name === 'link' && given.href) {
        const rel = given.rel?.toLowerCase().split(/\s+/) ?? []
        if (rel.includes('canonical')) facts.canonical ??= given.href
        if (given.type?.toLowerCase() === 'application/json+oembed') facts.oembed ??= given.href
      }
    },
    ontext(chunk) {
      if (reading !== null && text.length < longestBlock) text += chunk
    },
    onclosetag(name) {
      depth -= 1
      if (reading === 'title' && name === 'title') facts.title = text.slice(0, longestValue)
      else if (reading === 'json' && name === 'script') {
        blocks += 1
        facts.linked.push(...readLinked(text))
      } else return
      reading = null
      text = ''
    },
  })
  for (let at = 0; at < html.length && depth < deepest; at += step) parser.write(html.slice(at, at + step))
  parser.end()
  return facts
}

function readLinked(text: string): Record<string, unknown>[] {
  if (text.length >= longestBlock) return []
  try {
    const tops = [JSON.parse(text)].flat() as unknown[]
    return tops.flatMap((top) => (isObject(top) ? [top, ...([top['@graph'] ?? []].flat() as unknown[])] : [])).filter(isObject).slice(0, 50)
  } catch {
    return []
  }
}

/** Whether something read from JSON is an object with names. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
