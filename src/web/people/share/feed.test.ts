import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aProfile } from '#kit/profile.ts'
import { feed } from './feed.ts'

const home = 'https://hall.example'
const offer = (change: object = {}) => ({ id: '0198c0de-0000-7000-8000-000000000002', url: '/@mara/bowl', type: 'product' as const, title: 'Bowl', description: 'A **bowl**.', tags: ['clay'], publishedAt: '2026-02-03T04:05:06.000Z', ...change })
const words = { title: 'Mara', description: 'Pots' }

test('each offer is an item with its address, its time and its first words', () => {
  const text = feed(aProfile(), [offer()], words, home)
  expect(text).toContain('<item><title>Bowl</title><link>https://hall.example/@mara/bowl</link><guid isPermaLink="false">urn:uuid:0198c0de-0000-7000-8000-000000000002</guid><pubDate>Tue, 03 Feb 2026 04:05:06 GMT</pubDate><description>A bowl.</description><category>product</category><category>clay</category></item>')
  expect(text).toContain('<atom:link rel="self" type="application/rss+xml" href="https://hall.example/@mara.rss"/>')
})

/** What is markup in a text: whatever a reader would take for a tag or an entity. */
const markup = (text: string) => text.match(/<[^>]*>|&[^;]*;/g) ?? []

test('nothing that somebody writes becomes markup, and nothing is left that XML cannot hold', () => {
  const hostile = fc.string({ unit: 'binary' }).map((text) => `${text}</title><script>alert(1)</script><![CDATA[ ]]> &xxe; "' \u0000\uFFFE\uD800`)
  const tame = feed(aProfile(), [offer({ description: '' })], words, home)
  fc.assert(
    fc.property(hostile, hostile, (title, description) => {
      const text = feed(aProfile({ displayName: title }), [offer({ title, description: '' })], { title, description }, home)
      expect(markup(text).filter((one) => one.startsWith('<'))).toEqual(markup(tame).filter((one) => one.startsWith('<')))
      expect(markup(text).filter((one) => one.startsWith('&') && !/^&#\d+;$/.test(one))).toEqual([])
      expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
      expect(text.isWellFormed()).toBe(true)
    }),
    { numRuns: 30 },
  )
})
