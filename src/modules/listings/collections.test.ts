import sharp from 'sharp'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()
const fields = (body: unknown) => (body as { errors: { path: string }[] }).errors.map((error) => error.path)

test('gigs: out at once, paused and resumed by isActive', async () => {
  const gia = await stage.person('gia')
  const made = await gia.call('POST', '/gigs', { title: 'A logo in five days', description: 'Three sketches, one mark.', priceCents: 25_000, deliveryDays: 5, revisions: 2 })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ type: 'gig', status: 'active', isActive: true, priceCents: 25_000, currency: 'usd', deliveryDays: 5, revisions: 2, pricing: { type: 'one_time', priceCents: 25_000 }, gig: { deliveryDays: 5 } })
  const path = `/gigs/${String(made.body.id)}`
  expect((await gia.call('PATCH', path, { isActive: false })).body).toMatchObject({ isActive: false, status: 'paused' })
  expect((await gia.call('PATCH', path, { isActive: true, priceCents: 30_000 })).body).toMatchObject({ isActive: true, priceCents: 30_000, deliveryDays: 5 })
  const paused = await gia.call('POST', '/gigs', { title: 'Later', description: 'Not yet.', priceCents: 100, deliveryDays: 1, isActive: false })
  expect(paused.body).toMatchObject({ status: 'paused', isActive: false })
  expect((await stage.call('GET', '/gigs?owner=gia')).body.items).toHaveLength(1)
  for (const [change, field] of [[{ deliveryDays: 0 }, 'deliveryDays'], [{ priceCents: -5 }, 'priceCents'], [{ priceCents: 1.5 }, 'priceCents'], [{ currency: 'zzz' }, 'currency'], [{ ownerId: gia.id }, 'ownerId'], [{ status: 'active' }, 'status']] as const) {
    const refused = await gia.call('POST', '/gigs', { title: 'x', description: 'y', priceCents: 100, deliveryDays: 1, ...change })
    expect([change, refused.status]).toEqual([change, 422])
    expect(fields(refused.body)).toContain(field)
  }
  expect((await gia.call('DELETE', path)).status).toBe(204)
  expect((await stage.call('GET', path)).status).toBe(404)
})

test('gigs: isActive publishes a draft, and is refused for what was archived', async () => {
  const gil = await stage.person('gil')
  const draft = await gil.call('POST', '/offers', { type: 'gig', title: 'A jingle', description: 'Ten seconds.', pricing: { type: 'one_time', priceCents: 900 }, gig: { deliveryDays: 2 } })
  const path = `/gigs/${String(draft.body.id)}`
  expect((await gil.call('PATCH', path, { isActive: false })).body).toMatchObject({ isActive: false, status: 'draft' })
  expect((await gil.call('PATCH', path, { isActive: true })).body).toMatchObject({ isActive: true, status: 'active' })
  await gil.call('DELETE', path)
  const refused = await gil.call('PATCH', path, { isActive: true })
  expect([refused.status, refused.body.code]).toEqual([409, 'illegal_transition'])
})

test('one Idempotency-Key makes one thing, in every collection', async () => {
  const gus = await stage.person('gus-once')
  for (const [path, body] of [
    ['/gigs', { title: 'Once', description: 'd', priceCents: 100, deliveryDays: 1, isActive: false }],
    ['/products', { title: 'Once', description: 'd', priceCents: 100 }],
    ['/projects', { title: 'Once', description: 'd', priceCents: 100 }],
    ['/portfolio/items', { title: 'Once', description: 'd' }],
  ] as const) {
    const made = await Promise.all([1, 2, 3].map(() => gus.call('POST', path, body, { 'idempotency-key': 'once' + path })))
    expect([path, made.map((answer) => answer.status)]).toEqual([path, [201, 201, 201]])
    expect(new Set(made.map((answer) => answer.body.id)).size).toBe(1)
  }
  expect((await gus.call('GET', '/offers/me')).body.items).toHaveLength(4)
})

test('products: drafts with stock', async () => {
  const pia = await stage.person('pia')
  const made = await pia.call('POST', '/products', { title: 'Mug', description: 'Holds tea.', priceCents: 3_200, currency: 'eur', sku: 'MUG-1', stock: 7, reorderThreshold: 3, materials: 'stoneware' })
  expect(made.body).toMatchObject({ type: 'product', status: 'draft', priceCents: 3_200, currency: 'eur', sku: 'MUG-1', stock: 7, reorderThreshold: 3, product: { materials: 'stoneware' } })
  expect((await pia.call('POST', `/offers/${String(made.body.id)}/publish`)).body.status).toBe('active')
  expect((await stage.call('GET', '/products?owner=pia')).body.items).toHaveLength(1)
  expect((await stage.call('GET', `/gigs/${String(made.body.id)}`)).status).toBe(404)
})

test('a change of one field leaves its neighbours as they are', async () => {
  const kai = await stage.person('kai')
  const mug = await kai.call('POST', '/products', { title: 'Cup', description: 'Holds tea.', priceCents: 3_200, currency: 'eur', sku: 'CUP-1', stock: 7, materials: 'stoneware' })
  const changed = await kai.call('PATCH', `/products/${String(mug.body.id)}`, { stock: 5 })
  expect(changed.body).toMatchObject({ sku: 'CUP-1', stock: 5, priceCents: 3_200, currency: 'eur', product: { materials: 'stoneware' } })
  expect((await kai.call('PATCH', `/products/${String(mug.body.id)}`, { currency: 'gbp' })).body).toMatchObject({ priceCents: 3_200, currency: 'gbp', stock: 5 })
  const gig = await kai.call('POST', '/gigs', { title: 'A jingle', description: 'Ten seconds.', priceCents: 9_000, deliveryDays: 4, revisions: 1 })
  expect((await kai.call('PATCH', `/gigs/${String(gig.body.id)}`, { revisions: 3 })).body).toMatchObject({ deliveryDays: 4, revisions: 3, priceCents: 9_000 })
  expect((await kai.call('PATCH', `/gigs/${String(gig.body.id)}`, { deliveryDays: 6 })).body).toMatchObject({ deliveryDays: 6, revisions: 3 })
  const art = await kai.call('POST', '/projects', { title: 'Blue', description: 'One colour.', priceCents: 500, medium: 'ink', physical: false })
  expect((await kai.call('PATCH', `/projects/${String(art.body.id)}`, { dimensions: '20 × 30 cm' })).body.artwork).toMatchObject({ medium: 'ink', dimensions: '20 × 30 cm', physical: false })
})

test('projects: a draft artwork, with its picture, published into the marketplace', async () => {
  const ari = await stage.person('ari')
  const picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#b8402a' } }).png().toBuffer()
  const form = new FormData()
  for (const [name, value] of [['title', 'Red field'], ['description', 'One colour.'], ['priceCents', '12000']] as const) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'red.png')
  const request = new Request('http://x', { method: 'POST', body: form })
  const reply = await stage.app.inject({ method: 'POST', url: '/api/v1/projects', headers: { authorization: `Bearer ${ari.token}`, 'content-type': request.headers.get('content-type') ?? '' }, payload: Buffer.from(await request.arrayBuffer()) })
  expect(reply.statusCode).toBe(201)
  const made = reply.json()
  expect(made).toMatchObject({ type: 'artwork', status: 'draft', state: 'DRAFT', priceCents: 12_000, buyer: null, images: [{ width: 800, height: 600, alt: 'Red field' }] })
  expect((await stage.app.inject(made.images[0].variants[0].url)).headers['content-type']).toBe('image/webp')
  const byId = await ari.call('POST', '/projects', { title: 'Again', description: 'The same.', priceCents: 500, mediaId: made.images[0].mediaId })
  expect(byId.status).toBe(201)
  expect((await ari.call('PATCH', `/projects/${made.id}/publish`)).body).toMatchObject({ state: 'PUBLISHED', status: 'active' })
  const market = await stage.call('GET', '/projects/marketplace?owner=ari')
  expect(market.body.items).toHaveLength(1)
  expect(market.body.items?.[0]).not.toHaveProperty('buyer')
})

test('portfolio items: showcases, not for sale', async () => {
  const sol = await stage.person('sol')
  const made = await sol.call('POST', '/portfolio/items', { title: 'A book I bound', description: 'Half leather.', tags: ['bookbinding'] })
  expect(made.body).toMatchObject({ type: 'showcase', status: 'draft', pricing: { type: 'free', priceCents: 0 } })
  expect((await sol.call('PATCH', `/portfolio/items/${String(made.body.id)}`, { title: 'Two books' })).body.title).toBe('Two books')
  const priced = await sol.call('POST', '/portfolio/items', { title: 'x', description: 'y', priceCents: 5 })
  expect([priced.status, fields(priced.body)]).toEqual([422, ['priceCents']])
})

test('the version in the path may be left out, and a slash at the end is tolerated', async () => {
  for (const path of ['/api/gigs', '/api/v1/gigs/', '/api/gigs/?limit=5']) expect((await stage.app.inject(path)).statusCode).toBe(200)
  const unknown = await stage.app.inject('/api/v1/nothing-here')
  expect([unknown.statusCode, unknown.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
})
