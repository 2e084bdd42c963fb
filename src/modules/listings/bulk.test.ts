import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage()
const ready = { type: 'service', description: 'I mend looms.', categorySlug: 'other', tags: ['looms'], pricing: { type: 'hourly', priceCents: 4_000, currency: 'eur' } }

test('several offers move each for itself, and the answer says of each what became of it', async () => {
  const [ada, ben] = [await stage.person('ada'), await stage.person('ben')]
  const add = async (title: string, more = {}) => String((await ada.call('POST', '/offers', { ...ready, title, ...more })).body.id)
  const [draft, bare, active, paused] = [await add('A draft'), await add('Bare', { description: '' }), await add('Out', { status: 'active' }), await add('Resting', { status: 'active' })]
  await ada.call('POST', `/offers/${paused}/pause`)
  const [foreign, none] = [String((await ben.call('POST', '/offers', { ...ready, title: 'Of Ben', status: 'active' })).body.id), newId()]
  const answer = await ada.call('POST', '/offers/bulk', { ids: [draft, bare, active, paused, foreign, none, draft], action: 'publish' }, { 'idempotency-key': 'once' })
  expect([answer.status, answer.body.results]).toEqual([200, [
    { id: draft, ok: true }, { id: bare, ok: false, code: 'invalid_input' }, { id: active, ok: false, code: 'illegal_transition' }, { id: paused, ok: true }, { id: foreign, ok: false, code: 'forbidden' }, { id: none, ok: false, code: 'not_found' },
  ]])
  const states = async () => (await ada.call('GET', '/offers/me')).body.items as unknown as { id: string; status: string }[]
  expect(Object.fromEntries((await states()).map(({ id, status }) => [id, status]))).toEqual({ [draft]: 'active', [bare]: 'draft', [active]: 'active', [paused]: 'active' })
  await stage.drain()
  expect(((await stage.call('GET', '/taxonomy')).body.items as unknown as { slug: string; offerCount: number }[]).find((one) => one.slug === 'other')?.offerCount).toBe(4)
  expect((await ada.call('POST', '/offers/bulk', { ids: [bare, active], action: 'archive' })).body.results).toEqual([{ id: bare, ok: true }, { id: active, ok: true }])
  for (const [body, path] of [[{ ids: [], action: 'pause' }, 'ids'], [{ ids: ['x'], action: 'pause' }, 'ids.0'], [{ ids: [draft], action: 'delete' }, 'action']] as const) {
    expect((await ada.call('POST', '/offers/bulk', body)).body.errors).toMatchObject([{ path }])
  }
})

test('a copy is a draft of its own that says the same, and has earned nothing', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan')]
  const made = (await cleo.call('POST', '/offers', { ...ready, title: 'Looms mended', tools: ['inkscape'], status: 'active', featuredByOwner: true, source: { type: 'url', url: 'https://looms.example/', metadata: { site: 'Looms' } } })).body
  await stage.call('POST', `/offers/${String(made.id)}/view`)
  const copy = await cleo.call('POST', `/offers/${String(made.id)}/duplicate`)
  expect([copy.status, copy.body]).toMatchObject([201, { title: 'Looms mended', slug: 'looms-mended-2', status: 'draft', publishedAt: null, viewCount: 0, featuredByOwner: false, pinned: false, tags: ['looms'], tools: ['inkscape'], pricing: ready.pricing, source: made.source, images: made.images }])
  expect(copy.body.id).not.toBe(made.id)
  expect((await dan.call('POST', `/offers/${String(made.id)}/duplicate`)).status).toBe(403)
  expect((await dan.call('POST', `/offers/${String(copy.body.id)}/duplicate`)).status).toBe(404)
})
