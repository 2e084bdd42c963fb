import type { RecentOffer } from '#modules/listings/index.ts'
import type { Profile } from '#modules/people/shapes.ts'
import { plainText } from '#platform/plain-text.ts'

/** Text inside an element or attribute; what XML 1.0 cannot hold at all is left out. */
function escaped(text: string): string {
  const allowed = text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return allowed.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

interface Words {
  title: string
  description: string
}

/** A person's public activity (P-15) as RSS 2.0: the offers that everybody finds, newest first. */
export function feed(person: Profile, offers: readonly RecentOffer[], words: Words, publicUrl: string): string {
  const page = `${publicUrl}/@${person.handle}`
  const item = (offer: RecentOffer) =>
    `<item>${element('title', offer.title)}${element('link', publicUrl + offer.url)}<guid isPermaLink="false">urn:uuid:${escaped(offer.id)}</guid>` +
    `${element('pubDate', new Date(offer.publishedAt).toUTCString())}${element('description', plainText(offer.description, 500))}${[offer.type, ...offer.tags].map((tag) => element('category', tag)).join('')}</item>`
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `${element('title', words.title)}${element('link', page)}${element('description', words.description)}` +
    `<atom:link rel="self" type="application/rss+xml" href="${escaped(`${page}.rss`)}"/>` +
    `${person.avatarUrl ? `<image>${element('url', publicUrl + person.avatarUrl)}${element('title', words.title)}${element('link', page)}</image>` : ''}` +
    `${offers.map(item).join('')}</channel></rss>\n`
  )
}
