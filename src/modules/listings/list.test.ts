import { beforeAll, expect, test } from 'vitest'
import { type Answer, type Person, useStage } from '#kit/stage.ts'

const stage = useStage()
let mia: Person
const items = (answer: Answer) => (answer.body as unknown as { items: { id: string; title: string }[] }).items
const titles = (answer: Answer) => items(answer).map((item) => item.title)
const list = (query = '') => stage.call('GET', `/offers?owner=mia${query}`)

beforeAll(async () => {
  mia = await stage.person('mia')
  const add = async (title: string, type: string, priceCents: number, more: object = {}) => {
    stage.clock.advance(1_000)
    const pricing = priceCents === 0 ? { type: 'free' } : { type: 'one_time', priceCents }
    const made = await mia.call('POST', '/offers', { title, type, description: `${title} by Mia`, status: 'active', pricing, ...more })
    expect(made.status).toBe(201)
  }
  await add('Blog posts that people finish', 'service', 12_000, { categorySlug: 'marketing-content', tags: ['copywriting'], tools: ['notion'] })
  await add('Newsletter template', 'template', 0, { categorySlug: 'marketing-content', tags: ['copywriting', 'email'] })
  await add('Logo in a week', 'gig', 40_000, { categorySlug: 'creative-design', tools: ['figma'], gig: { deliveryDays: 7 } })
  await add('Café sign, hand-painted', 'artwork', 40_000, { categorySlug: 'creative-design' })
  await add('Feedback on a landing page', 'feedback', 0, { tags: ['email'] })
})

test('newest first, with a total when asked', async () => {
  const all = await list('&withTotal=true')
  expect(titles(all)).toEqual(['Feedback on a landing page', 'Café sign, hand-painted', 'Logo in a week', 'Newsletter template', 'Blog posts that people finish'])
  expect([all.body.total, all.body.nextCursor]).toEqual([5, null])
  expect((await list()).body.total).toBeUndefined()
})

test('filters narrow, alone and together', async () => {
  expect(titles(await list('&type=gig'))).toEqual(['Logo in a week'])
  expect(titles(await list('&category=marketing-content&free=true'))).toEqual(['Newsletter template'])
  expect(titles(await list('&tag=email'))).toEqual(['Feedback on a landing page', 'Newsletter template'])
  expect(titles(await list('&tool=figma'))).toEqual(['Logo in a week'])
  expect(titles(await list('&priceMin=12000&priceMax=39999'))).toEqual(['Blog posts that people finish'])
  expect(titles(await list('&free=false&category=creative-design&withTotal=true'))).toHaveLength(2)
  expect(titles(await list('&category=no-such-category'))).toEqual([])
  expect(titles(await list('&minRating=1'))).toEqual([])
  expect(titles(await stage.call('GET', `/offers?owner=${mia.id}&type=app`))).toEqual([])
})

test('words are found without regard to accents, stop words and endings', async () => {
  expect(titles(await list('&q=cafe'))).toEqual(['Café sign, hand-painted'])
  expect(titles(await list('&q=a%20blog%20post&sort=relevance'))[0]).toBe('Blog posts that people finish')
  for (const hostile of ["'; drop table offers; --", '((((', '" OR 1=1', '%_\\', '!&|:*<->', '🙂', 'x'.repeat(300)]) {
    expect((await list(`&q=${encodeURIComponent(hostile)}`)).status).toBe(200)
  }
  expect((await list(`&q=${'x'.repeat(301)}`)).status).toBe(422)
})

test.each(['newest', 'popular', 'rating', 'price_asc', 'price_desc'])('pages of two in the order %s hold every offer once', async (sort) => {
  const seen: string[] = []
  let cursor = ''
  for (let page = 0; page < 3; page += 1) {
    const answer = await list(`&sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...titles(answer))
    cursor = String(answer.body.nextCursor)
  }
  expect(cursor).toBe('null')
  expect(new Set(seen).size).toBe(5)
  if (sort === 'price_asc') expect(seen.slice(2)).toEqual(['Blog posts that people finish', 'Logo in a week', 'Café sign, hand-painted'])
})

test('pages by relevance hold every match once', async () => {
  const first = await list('&q=mia&sort=relevance&limit=3')
  const second = await list(`&q=mia&sort=relevance&limit=3&cursor=${String(first.body.nextCursor)}`)
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(5)
})

test('a cursor that was tampered with, or is another list’s, is 422', async () => {
  const cursor = String((await list('&limit=2')).body.nextCursor)
  const [body = '', signature = ''] = cursor.split('.')
  const changed = Buffer.from(body, 'base64url').toString().replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
  for (const wrong of [`${Buffer.from(changed).toString('base64url')}.${signature}`, `${body}.`, body, 'x.y', `${cursor}.x`, `${cursor}A`]) {
    const answer = await list(`&limit=2&cursor=${encodeURIComponent(wrong)}`)
    expect([wrong, answer.status, (answer.body.errors as unknown as { path: string }[])[0]?.path]).toEqual([wrong, 422, 'cursor'])
  }
  expect((await list(`&limit=2&sort=popular&cursor=${cursor}`)).status).toBe(422)
  expect((await list(`&limit=2&type=gig&cursor=${cursor}`)).status).toBe(422)
})

test('wrong filters are 422 by name', async () => {
  for (const [query, path] of [['limit=0', 'limit'], ['limit=101', 'limit'], ['limit=ten', 'limit'], ['sort=best', 'sort'], ['type=spaceship', 'type'], ['priceMin=-1', 'priceMin'], ['priceMin=1.5', 'priceMin'], ['free=perhaps', 'free'], ['minRating=6', 'minRating'], ['withTotal=2x', 'withTotal']] as const) {
    const answer = await stage.call('GET', `/offers?${query}`)
    expect([query, answer.status]).toEqual([query, 422])
    expect((answer.body.errors as unknown as { path: string }[])[0]?.path).toBe(path)
  }
})
