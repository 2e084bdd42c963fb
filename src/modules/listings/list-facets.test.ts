import { beforeAll, expect, test } from 'vitest'
import { type Answer, type Person, type Readable, useStage } from '#kit/stage.ts'

const stage = useStage()
let fay: Person
const facet = (answer: Answer, name: string) => Object.fromEntries(((answer.body.facets as Readable)[name] as unknown as { value: string; count: number; countIsCapped: boolean }[]).map(({ value, count }) => [value, count]))
const list = (query: string) => stage.call('GET', `/offers?withFacets=true&limit=1&${query}`)

beforeAll(async () => {
  fay = await stage.person('fay')
  const add = async (title: string, type: string, priceCents: number, categorySlug: string, tags: string[], tools: string[] = []) => {
    stage.clock.advance(1_000)
    const pricing = priceCents === 0 ? { type: 'free' } : { type: 'one_time', priceCents }
    expect((await fay.call('POST', '/offers', { title, type, description: `${title} by Fay`, status: 'active', pricing, categorySlug, tags, tools })).status).toBe(201)
  }
  await add('Blog posts', 'service', 12_000, 'marketing-content', ['writing'], ['notion'])
  await add('Blog template', 'template', 0, 'marketing-content', ['writing', 'email'])
  await add('Logo sketch', 'service', 4_000, 'creative-design', ['logo'], ['figma'])
  await add('Blog design', 'service', 0, 'creative-design', ['writing'], ['figma', 'notion'])
  await fay.call('POST', '/offers', { title: 'A draft of a blog', type: 'service', description: 'No.', tags: ['writing'] })
})

test('each facet is counted with the other filters, and without its own', async () => {
  const all = await list('')
  expect(facet(all, 'type')).toEqual({ service: 3, template: 1 })
  expect(facet(all, 'category')).toEqual({ 'marketing-content': 2, 'creative-design': 2 })
  expect(facet(all, 'price')).toEqual({ free: 2, paid: 2 })
  expect(facet(all, 'tag')).toEqual({ writing: 3, email: 1, logo: 1 })
  expect(facet(all, 'tool')).toEqual({ figma: 2, notion: 2 })
  expect(facet(all, 'rating')).toEqual({})

  const services = await list('type=service&free=false')
  expect(facet(services, 'type')).toEqual({ service: 2 })
  expect(facet(services, 'price')).toEqual({ free: 1, paid: 2 })
  expect(facet(services, 'tag')).toEqual({ writing: 1, logo: 1 })
  expect(facet(services, 'category')).toEqual({ 'marketing-content': 1, 'creative-design': 1 })

  const tagged = await list('tag=writing&tool=notion')
  expect(facet(tagged, 'tag')).toEqual({ writing: 2 })
  expect(facet(tagged, 'tool')).toEqual({ notion: 2, figma: 1 })
  expect(facet(tagged, 'type')).toEqual({ service: 2 })
})

test('words count as well, and a facet always says what the list with it says', async () => {
  for (const query of ['q=blog', 'q=blog&free=true', 'priceMin=100', 'q=blog&type=service', 'category=creative-design']) {
    const found = await list(query)
    for (const [name, parameter] of [['type', 'type'], ['category', 'category'], ['tag', 'tag'], ['tool', 'tool']] as const) {
      for (const [value, count] of Object.entries(facet(found, name))) {
        const narrowed = await stage.call('GET', `/offers?withTotal=true&${query.replace(new RegExp(`&?${parameter}=[^&]*`), '')}&${parameter}=${value}`)
        expect([query, name, value, narrowed.body.total]).toEqual([query, name, value, count])
      }
    }
  }
})

test('facets come only when asked for, also from collections, discovery and asks', async () => {
  expect((await stage.call('GET', '/offers')).body.facets).toBeUndefined()
  expect(facet(await stage.call('GET', '/discover/offers?withFacets=true'), 'type')).toEqual({ service: 3, template: 1 })
  expect((await stage.call('GET', '/gigs?withFacets=true')).body.facets).toBeDefined()
  expect((await stage.call('GET', '/offers?withFacets=true&category=nowhere')).body.facets).toEqual({ category: [], type: [], price: [], rating: [], tag: [], tool: [] })
  for (const [title, isPaid] of [['A blog to read', true], ['A tester', false], ['Done', false]] as const) {
    expect((await fay.call('POST', '/asks', { type: 'feedback', title, description: 'Please.', isPaid, tags: ['writing'] })).status).toBe(201)
  }
  const done = await stage.call('GET', '/asks?q=done')
  await fay.call('PATCH', `/asks/${String(done.body.items?.[0]?.id)}/status`, { status: 'fulfilled' })
  const asks = await stage.call('GET', '/asks?withFacets=true')
  expect([facet(asks, 'pay'), facet(asks, 'status'), facet(asks, 'tag'), facet(asks, 'type')]).toEqual([{ paid: 1, unpaid: 1 }, { open: 2, fulfilled: 1 }, { writing: 2 }, { feedback: 2 }])
  expect(facet(await stage.call('GET', '/asks?withFacets=true&status=fulfilled'), 'pay')).toEqual({ unpaid: 1 })
})
