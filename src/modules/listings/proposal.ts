import { slugify } from '#platform/text.ts'
import { isObject, type PageFacts } from './page-facts.ts'
import type { OfferSource, OfferType } from './shapes.ts'
import { tidyAddress, tidyLine } from './tidy.ts'

/** What an offer may be from what an address says of itself, for its owner to review. Everything fits an offer's fields. */
export interface Proposal {
  url: string
  type: OfferType
  title: string
  description: string
  /** A picture of a stranger's; fetched only when the member wants it. */
  imageUrl: string | null
  externalUrl: string
  tags: string[]
  source: OfferSource & { url: string }
}

/** Kinds of things as schema.org and Open Graph name them, and what they are here. */
const kinds: Record<string, OfferType> = {
  softwareapplication: 'app', webapplication: 'app', mobileapplication: 'app', videogame: 'app', softwaresourcecode: 'app',
  product: 'product', 'og:product': 'product', 'product.item': 'product',
  course: 'course', visualartwork: 'artwork', painting: 'artwork', photograph: 'artwork', sculpture: 'artwork', service: 'service',
}

/** A page's facts, and its oEmbed document if it has one, as a proposal. */
export function proposeFromPage(address: string, facts: PageFacts, oembed: Record<string, unknown> | null): Proposal {
  const { meta } = facts
  const types = facts.linked.flatMap((one) => [one['@type']].flat().map((type) => ({ one, kind: kinds[tidyLine(type, 60).toLowerCase()] })))
  const known = types.find(({ kind }) => kind !== undefined)
  const main = known?.one ?? facts.linked.find((one) => typeof (one.name ?? one.headline) === 'string') ?? {}
  const first = (max: number, ...values: unknown[]) => values.map((value) => tidyLine(value, max)).find(Boolean) ?? ''
  const host = new URL(address).hostname.replace(/^www\./, '')
  const canonical = tidyAddress(facts.canonical, address)
  // Another site's address is nobody's to claim.
  const url = canonical && new URL(canonical).hostname === new URL(address).hostname ? canonical : address
  const site = first(100, meta['og:site_name'], oembed?.provider_name)
  const author = first(100, nameOf(main.author), meta.author, oembed?.author_name)
  return {
    url,
    type: host === 'figma.com' ? 'template' : (known?.kind ?? kinds[tidyLine(meta['og:type'], 60).toLowerCase()] ?? 'link'),
    title: first(200, meta['og:title'], main.name, main.headline, oembed?.title, meta['twitter:title'], facts.title) || host,
    description: first(2_000, meta['og:description'], main.description, meta.description, meta['twitter:description']),
    imageUrl: [meta['og:image:secure_url'], meta['og:image'], imageOf(main.image), oembed?.thumbnail_url, meta['twitter:image']].map((one) => tidyAddress(one, address)).find((one) => one !== null) ?? null,
    externalUrl: url,
    tags: [...new Set(keywords(main.keywords ?? meta.keywords))].slice(0, 10),
    source: { type: host === 'figma.com' ? 'figma' : 'url', url, metadata: { ...(site && { site }), ...(author && { author }) } },
  }
}

function keywords(given: unknown): string[] {
  const words = Array.isArray(given) ? given : typeof given === 'string' ? given.slice(0, 2_000).split(',') : []
  return words.slice(0, 50).map((word) => slugify(tidyLine(word, 60), 60)).filter((slug) => slug.length > 1)
}

function nameOf(author: unknown): unknown {
  const [first] = [author].flat()
  return isObject(first) ? first.name : first
}

function imageOf(image: unknown): unknown {
  const [first] = [image].flat()
  return isObject(first) ? first.url : first
}
