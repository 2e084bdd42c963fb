import { expect, test } from 'vitest'
import { computedMs } from '#kit/cpu.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import { plainText } from '#platform/plain-text.ts'
import { structuredData } from './structured-data.ts'

const bowl: Offer = {
  id: '01a1fb88-d22c-7572-89bd-d31e0ed6497f', type: 'product', slug: 'bowl', url: '/@kenji/bowl', title: 'Bowl', description: 'Holds tea.', body: null, status: 'active', visibility: 'public',
  moderationStatus: 'approved', owner: { id: '01a1fb88-d22c-7572-89bd-d31e0ed6497e', handle: 'kenji', displayName: 'Kenji', avatarUrl: null }, categorySlug: null, tags: [], tools: [],
  pricing: { type: 'one_time', priceCents: 4850, currency: 'eur' }, externalUrl: null, source: null, images: [], product: { sku: 'B-1', stock: 3, reorderThreshold: 1 }, featuredByOwner: false, promoted: false,
  pinned: false, viewCount: 0, connectionCount: 0, rating: { average: null, count: 0 }, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', publishedAt: '2026-01-01T00:00:00.000Z',
}
const una = { id: '01a1fb88-d22c-7572-89bd-d31e0ed6497d', handle: 'una', displayName: 'Una', avatarUrl: null }
const reviews = [{ id: '01a1fb88-d22c-7572-89bd-d31e0ed6497c', author: una, subject: bowl.owner, context: 'order' as const, authorWas: 'buyer' as const, offers: [], rating: 4, comment: 'Holds tea, and warmth.', reply: null, createdAt: '2026-02-01T00:00:00.000Z', isHidden: false }]
const say = (change: Partial<Offer>, summary = 'Holds tea.') => structuredData({ ...bowl, ...change }, { summary, publicUrl: 'https://hall.example', reviews })

test('a product says its price, its maker and whether it is there', () => {
  expect(JSON.parse(say({}) ?? '')).toMatchObject({
    '@type': 'Product', name: 'Bowl', sku: 'B-1', url: 'https://hall.example/@kenji/bowl', brand: { name: 'Kenji', url: 'https://hall.example/@kenji' },
    offers: { price: '48.50', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  })
  expect(say({ product: { sku: '', stock: 0, reorderThreshold: 0 } })).toContain('OutOfStock')
  expect(JSON.parse(say({ type: 'gig', product: undefined, pricing: { type: 'custom', priceCents: 0, currency: 'usd' } }) ?? '')).not.toHaveProperty('offers')
})

test('what buyers said is there with its average; without any there is no rating at all', () => {
  expect(JSON.parse(say({ rating: { average: 4, count: 1 } }) ?? '')).toMatchObject({
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 4, reviewCount: 1, bestRating: 5 },
    review: [{ '@type': 'Review', author: { name: 'Una' }, reviewRating: { ratingValue: 4 }, reviewBody: 'Holds tea, and warmth.', datePublished: '2026-02-01T00:00:00.000Z' }],
  })
  expect(JSON.parse(say({}) ?? '')).not.toHaveProperty('aggregateRating')
})

test('what nobody finds says nothing', () => {
  for (const change of [{ status: 'draft' }, { status: 'paused' }, { visibility: 'unlisted' }] as const) expect(say(change)).toBeNull()
})

test('no word ends the script that it stands in', () => {
  const title = '</script><script>alert(1)</script>\u2028'
  const text = say({ title }, title) ?? ''
  expect(text).not.toMatch(/[<>\u2028]/)
  expect(JSON.parse(text).name).toBe(title)
})

test('summaries are plain words, cut between them', () => {
  expect(plainText('## From the *kiln*\n\n- [a bowl](https://x.example) for `two`\n> hands <b>now</b>', 200)).toBe('From the kiln a bowl for two hands now')
  expect(plainText('one two three four', 12)).toBe('one two…')
})

test('a text of nothing but opening brackets takes no time', () => {
  const began = process.threadCpuUsage()
  for (const sign of ['<', '[', '[a](', '![']) plainText(sign.repeat(100_000 / sign.length), 200)
  expect(computedMs(began)).toBeLessThan(500)
})
