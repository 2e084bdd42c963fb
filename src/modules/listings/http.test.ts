import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()
const fields = (body: unknown) => (body as { errors: { path: string }[] }).errors.map((error) => error.path)
const ids = (body: unknown) => (body as { items: { id: string }[] }).items.map((item) => item.id)

const lamp = { type: 'service', title: 'Repairing old lamps', description: 'Bring me a lamp that no longer shines.', categorySlug: 'other', pricing: { type: 'one_time', priceCents: 4900, currency: 'usd' } }

test('an offer goes from a draft to a public page, and back', async () => {
  const sarah = await stage.person('sarah')
  const made = await sarah.call('POST', '/offers', { ...lamp, title: 'Meeting Bot', type: 'app', tags: ['meetings', 'notes'], tools: ['claude'], externalUrl: 'https://bot.example' })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    type: 'app', status: 'draft', slug: 'meeting-bot', url: '/@sarah/meeting-bot', categorySlug: 'other', tags: ['meetings', 'notes'], tools: ['claude'], publishedAt: null,
    pricing: { type: 'one_time', priceCents: 4900, currency: 'usd' }, owner: { id: sarah.id, handle: 'sarah', displayName: 'sarah', avatarUrl: null },
    viewCount: 0, connectionCount: 0, rating: { average: null, count: 0 }, images: [], visibility: 'public', externalUrl: 'https://bot.example',
  })
  const path = `/offers/${String(made.body.id)}`
  const tom = await stage.person('tom')
  for (const reader of [stage, tom]) expect((await reader.call('GET', path)).status).toBe(404)
  expect((await sarah.call('GET', path)).status).toBe(200)
  expect(ids((await stage.call('GET', '/offers?owner=sarah')).body)).toEqual([])

  expect((await tom.call('POST', `${path}/publish`)).status).toBe(404)
  expect((await stage.call('POST', `${path}/publish`)).status).toBe(401)
  const published = await sarah.call('POST', `${path}/publish`)
  expect(published.body).toMatchObject({ status: 'active', publishedAt: stage.clock.now().toISOString() })
  expect((await stage.call('GET', path)).body.title).toBe('Meeting Bot')
  expect(ids((await stage.call('GET', '/offers?owner=sarah')).body)).toEqual([made.body.id])
  expect((await tom.call('PATCH', path, { title: 'Mine now' })).status).toBe(403)

  const illegal = await sarah.call('POST', `${path}/publish`)
  expect([illegal.status, illegal.body.code]).toEqual([409, 'illegal_transition'])
  expect(illegal.body).toMatchObject({ from: 'active', to: 'active', allowed: ['pause', 'archive', 'sell'] })

  for (const [step, status] of [['pause', 'paused'], ['resume', 'active'], ['archive', 'archived'], ['restore', 'draft']] as const) {
    expect((await sarah.call('POST', `${path}/${step}`)).body.status).toBe(status)
    expect((await stage.call('GET', path)).status).toBe(status === 'archived' || status === 'draft' ? 404 : 200)
  }
})

test('what an offer cannot be is 422 by field', async () => {
  const una = await stage.person('una')
  for (const [change, path] of [
    [{ role: 'admin' }, 'role'], [{ ownerId: una.id }, 'ownerId'], [{ points: 3 }, 'points'], [{ viewCount: 9 }, 'viewCount'], [{ rating: 5 }, 'rating'], [{ promoted: true }, 'promoted'], [{ status: 'sold' }, 'status'],
    [{ type: 'spaceship' }, 'type'], [{ type: undefined }, 'type'], [{ title: '' }, 'title'], [{ title: '   ' }, 'title'], [{ title: 'x'.repeat(201) }, 'title'], [{ title: 'a\nb' }, 'title'], [{ title: 7 }, 'title'],
    [{ description: 'x'.repeat(20_001) }, 'description'], [{ description: 'a\u0000b' }, 'description'],
    [{ pricing: { type: 'one_time', priceCents: -1, currency: 'usd' } }, 'pricing.priceCents'], [{ pricing: { type: 'one_time', priceCents: 49.5, currency: 'usd' } }, 'pricing.priceCents'],
    [{ pricing: { type: 'one_time', priceCents: '4900', currency: 'usd' } }, 'pricing.priceCents'], [{ pricing: { type: 'one_time', priceCents: 1e18, currency: 'usd' } }, 'pricing.priceCents'],
    [{ pricing: { type: 'one_time', priceCents: 100, currency: 'doge' } }, 'pricing.currency'], [{ pricing: { type: 'barter', priceCents: 1 } }, 'pricing.type'], [{ pricing: { type: 'free', priceCents: 1 } }, 'pricing.priceCents'],
    [{ externalUrl: 'javascript:alert(1)' }, 'externalUrl'], [{ externalUrl: 'java\nscript:alert(1)' }, 'externalUrl'], [{ externalUrl: 'ftp://a.example' }, 'externalUrl'], [{ externalUrl: 'https://user:pass@a.example' }, 'externalUrl'],
    [{ tags: Array.from({ length: 11 }, (_, at) => `t${at}`) }, 'tags'], [{ tags: ['Not A Slug!'] }, 'tags.0'], [{ categorySlug: 'nowhere' }, 'categorySlug'],
    [{ images: [{ mediaId: una.id, alt: '' }] }, 'images.0.mediaId'], [{ images: Array.from({ length: 11 }, () => ({ mediaId: una.id })) }, 'images'],
    [{ gig: { deliveryDays: 3 } }, 'gig'], [{ type: 'gig', gig: { deliveryDays: 0 } }, 'gig.deliveryDays'], [{ type: 'gig', gig: { deliveryDays: 366 } }, 'gig.deliveryDays'], [{ type: 'product', product: { stock: -1 } }, 'product.stock'],
    [{ visibility: 'secret' }, 'visibility'],
  ] as const) {
    const answer = await una.call('POST', '/offers', { ...lamp, ...change })
    expect([change, answer.status]).toEqual([change, 422])
    expect([change, fields(answer.body)]).toEqual([change, expect.arrayContaining([path])])
  }
  expect(ids((await una.call('GET', '/offers/me')).body)).toEqual([])
})

test('nothing is published that lacks what its type needs', async () => {
  const vic = await stage.person('vic')
  const refused = async (body: object) => fields((await vic.call('POST', '/offers', { status: 'active', ...body })).body)
  expect(await refused({ type: 'skill', title: 'x' })).toEqual(['description'])
  expect(await refused({ type: 'post', title: 'x' })).toEqual(['body'])
  expect(await refused({ type: 'link', title: 'x', description: 'y' })).toEqual(['externalUrl'])
  expect(await refused({ type: 'gig', title: 'x', description: 'y' })).toEqual(['pricing.type', 'gig.deliveryDays'])
  expect(await refused({ type: 'service', title: 'x', description: 'y', pricing: { type: 'hourly', priceCents: 0 } })).toEqual(['pricing.priceCents'])
  const draft = await vic.call('POST', '/offers', { type: 'skill', title: 'Only a title' })
  const publish = await vic.call('POST', `/offers/${String(draft.body.id)}/publish`)
  expect([publish.status, fields(publish.body)]).toEqual([422, ['description']])
  expect((await vic.call('GET', `/offers/${String(draft.body.id)}`)).body.status).toBe('draft')
})

test('a slug follows the title until an offer was out; afterwards its old address leads on', async () => {
  const wes = await stage.person('wes')
  const one = await wes.call('POST', '/offers', { ...lamp, title: 'Über Café – née!' })
  const two = await wes.call('POST', '/offers', { ...lamp, title: 'Uber cafe nee' })
  expect([one.body.slug, two.body.slug]).toEqual(['uber-cafe-nee', 'uber-cafe-nee-2'])
  const path = `/offers/${String(one.body.id)}`
  expect((await wes.call('PATCH', path, { title: 'Blog' })).body.slug).toBe('blog-2')
  await wes.call('POST', `${path}/publish`)
  expect((await wes.call('PATCH', path, { title: 'Another title' })).body.slug).toBe('blog-2')
  expect((await wes.call('PATCH', path, { slug: 'better' })).body.url).toBe('/@wes/better')
  const { getOfferAt } = await import('./index.ts')
  expect(await getOfferAt(stage.ctx(), { handle: 'wes', slug: 'blog-2' })).toEqual({ movedTo: '/@wes/better' })
  const taken = await wes.call('PATCH', path, { slug: 'uber-cafe-nee-2' })
  expect([taken.status, taken.body.code]).toEqual([409, 'slug_taken'])
})

test('private is the owner’s alone, unlisted is for whoever has the address', async () => {
  const xia = await stage.person('xia')
  for (const [visibility, status, listed] of [['private', 404, 0], ['unlisted', 200, 0], ['public', 200, 1]] as const) {
    const made = await xia.call('POST', '/offers', { ...lamp, status: 'active', visibility, title: visibility })
    expect((await stage.call('GET', `/offers/${String(made.body.id)}`)).status).toBe(status)
    expect(ids((await stage.call('GET', '/offers?owner=xia')).body)).toHaveLength(listed)
  }
})

test('a look counts once per viewer and day, and never for the owner', async () => {
  const [yan, zoe] = [await stage.person('yan'), await stage.person('zoe')]
  const made = await yan.call('POST', '/offers', { ...lamp, status: 'active' })
  const path = `/offers/${String(made.body.id)}`
  const views = async () => Number((await stage.call('GET', path)).body.viewCount)
  for (const viewer of [yan, zoe, zoe, stage, stage]) expect((await viewer.call('POST', `${path}/view`)).status).toBe(204)
  expect(await views()).toBe(2)
  const { foldViews } = await import('./commands/fold-views.ts')
  await foldViews(stage.ctx({ kind: 'system' }), {})
  await foldViews(stage.ctx({ kind: 'system' }), {})
  expect(await views()).toBe(2)
  await zoe.call('POST', `${path}/view`)
  expect(await views()).toBe(2)
  stage.clock.advance(86_400_000)
  await zoe.call('POST', `${path}/view`)
  expect(await views()).toBe(3)
})

test('categories know how many offers they have, after the events were heard', async () => {
  const count = async () => {
    const { items } = (await stage.call('GET', '/taxonomy?type=offer_category')).body as unknown as { items: { slug: string; offerCount: number }[] }
    return items.find((item) => item.slug === 'sales-outreach')?.offerCount
  }
  expect(await count()).toBe(0)
  const abe = await stage.person('abe')
  const made = await abe.call('POST', '/offers', { ...lamp, categorySlug: 'sales-outreach', status: 'active' })
  await stage.drain()
  expect(await count()).toBe(1)
  await abe.call('PATCH', `/offers/${String(made.body.id)}`, { categorySlug: 'other' })
  await stage.drain()
  expect(await count()).toBe(0)
})

test('a change of a part leaves the rest of pricing and facets', async () => {
  const joy = await stage.person('joy')
  const made = await joy.call('POST', '/offers', { type: 'product', title: 'Bowl', description: 'Round.', status: 'active', pricing: { type: 'one_time', priceCents: 900, currency: 'eur' }, product: { sku: 'B-1', stock: 3, reorderThreshold: 2 } })
  const path = `/offers/${String(made.body.id)}`
  const changed = await joy.call('PATCH', path, { pricing: { priceCents: 1_100 }, product: { stock: 2 } })
  expect(changed.body).toMatchObject({ pricing: { type: 'one_time', priceCents: 1_100, currency: 'eur' }, product: { sku: 'B-1', stock: 2, reorderThreshold: 2 } })
  const free = await joy.call('PATCH', path, { pricing: { type: 'free' } })
  expect([free.status, fields(free.body)]).toEqual([422, ['pricing.type']])
  const wrong = await joy.call('PATCH', path, { pricing: { type: 'free', priceCents: 5 } })
  expect([wrong.status, fields(wrong.body)]).toEqual([422, ['pricing.priceCents']])
})

test('deleting archives, twice is harmless, and only the owner may', async () => {
  const [bea, cal] = [await stage.person('bea'), await stage.person('cal')]
  const made = await bea.call('POST', '/offers', { ...lamp, status: 'active' })
  const path = `/offers/${String(made.body.id)}`
  expect((await cal.call('DELETE', path)).status).toBe(403)
  expect((await bea.call('DELETE', path)).status).toBe(204)
  expect((await bea.call('DELETE', path)).status).toBe(204)
  expect((await bea.call('GET', path)).body.status).toBe('archived')
  expect((await stage.call('GET', path)).status).toBe(404)
})

test('six parallel creations with one key make one offer', async () => {
  const dan = await stage.person('dan')
  const made = await Promise.all(Array.from({ length: 6 }, () => dan.call('POST', '/offers', lamp, { 'idempotency-key': 'one-offer' })))
  expect(new Set(made.map((answer) => answer.body.id)).size).toBe(1)
  expect(made.map((answer) => answer.status)).toEqual(Array.from({ length: 6 }, () => 201))
  expect(ids((await dan.call('GET', '/offers/me')).body)).toHaveLength(1)
})

test('eight offers of one title at once get eight addresses', async () => {
  const eli = await stage.person('eli')
  const made = await Promise.all(Array.from({ length: 8 }, () => eli.call('POST', '/offers', lamp)))
  expect(made.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 201))
  expect(new Set(made.map((answer) => answer.body.slug)).size).toBe(8)
})
