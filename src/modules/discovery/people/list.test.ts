import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { type Answer, type Person, useStage } from '#kit/stage.ts'
import { banMember, restoreMember } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'

const stage = useStage()
const people = new Map<string, Person>()
const who = (answer: Answer) => [...(answer.body.items ?? [])].map(({ handle }) => String(handle))
const list = (query = '', as: Pick<Person, 'call'> = stage) => as.call('GET', `/discover/people?${query}`)
const person = (handle: string): Person => people.get(handle) ?? expect.fail(`nobody is ${handle}`)

beforeAll(async () => {
  const add = async (handle: string, profile: object, offer?: object) => {
    stage.clock.advance(1_000)
    const made = await stage.person(handle)
    people.set(handle, made)
    expect((await made.call('PATCH', `/profiles/${handle}`, profile)).status).toBe(200)
    if (offer) expect((await made.call('POST', '/offers', { title: `By ${handle}`, description: 'Good.', type: 'service', status: 'active', ...offer })).status).toBe(201)
  }
  await add('ada-words', { displayName: 'Ada Wörth', tagline: 'I write blog posts that people finish', skills: ['Copywriting', 'SEO', 'Newsletters', 'Editing'], categories: ['writer'], bio: `**Words** ${'for small shops '.repeat(40)}`, hourlyRateCents: 6_000 }, { categorySlug: 'marketing-content', pricing: { type: 'one_time', priceCents: 4_500 } })
  await add('bo-prints', { tagline: 'Objects, layer by layer', skills: ['3D printing', 'CAD'], categories: ['maker'], availability: 'limited', hourlyRateCents: 3_000, currency: 'eur' }, { categorySlug: 'creative-design', type: 'product', pricing: { type: 'one_time', priceCents: 900 }, product: { sku: 'X', stock: 3, reorderThreshold: 0 } })
  await add('cy-teach', { tagline: 'Statistics without fear', skills: ['statistics', 'copywriting'], categories: ['educator', 'writer'], availability: 'unavailable' })
  const rated = (handle: string, sum: number, count: number, followers: number) => stage.ctx().db.execute(sql`update people.profiles set rating_sum = ${sum}, rating_count = ${count}, followers = ${followers} where handle = ${handle}`)
  await rated('ada-words', 9, 2, 1)
  await rated('bo-prints', 3, 1, 7)
})

test('everybody is there, the newest first, with what decides', async () => {
  const all = await list('withTotal=true')
  expect([who(all), all.body.total, all.body.nextCursor]).toEqual([['cy-teach', 'bo-prints', 'ada-words'], 3, null])
  const ada = all.body.items?.[2] ?? expect.fail()
  expect(ada).toMatchObject({ displayName: 'Ada Wörth', skills: ['Copywriting', 'SEO', 'Newsletters'], rating: { average: 4.5, count: 2 }, url: '/@ada-words', priceFrom: { priceCents: 4_500, currency: 'usd', per: 'job' }, work: [] })
  expect(String(ada.bio)).toMatch(/^Words for small shops .{100,160}…$/)
  expect(all.body.items?.[1]).toMatchObject({ priceFrom: { priceCents: 3_000, currency: 'eur', per: 'hour' } })
  expect(all.body.items?.[0]).toMatchObject({ priceFrom: null })
  expect(JSON.stringify(all.body)).not.toMatch(/@example\.org|phone|sortKey/)
})

test('filters narrow, alone and together', async () => {
  expect(who(await list('category=writer'))).toEqual(['cy-teach', 'ada-words'])
  expect(who(await list('category=marketing-content'))).toEqual(['ada-words'])
  expect(who(await list('category=nothing-like-it'))).toEqual([])
  expect(who(await list('skills=copywriting'))).toEqual(['cy-teach', 'ada-words'])
  expect(who(await list('skills=Copywriting,seo'))).toEqual(['ada-words'])
  expect(who(await list('skills=3d-printing'))).toEqual(['bo-prints'])
  expect(who(await list(`skills=${encodeURIComponent('3D printing')}`))).toEqual(['bo-prints'])
  expect(who(await list('availability=limited'))).toEqual(['bo-prints'])
  expect(who(await list('minRating=4'))).toEqual(['ada-words'])
  expect(who(await list('minRating=3&category=maker'))).toEqual(['bo-prints'])
  for (const [query, path] of [['availability=perhaps', 'availability'], ['minRating=6', 'minRating'], ['sort=best', 'sort'], ['skills=a,b,c,d,e,f', 'skills']]) {
    const refused = await list(query)
    expect([query, refused.status, refused.body.errors?.[0]?.path]).toEqual([query, 422, path])
  }
})

test('orders, and pages of one that hold everybody once', async () => {
  for (const [sort, order] of [['newest', ['cy-teach', 'bo-prints', 'ada-words']], ['popular', ['bo-prints', 'ada-words', 'cy-teach']], ['rating', ['ada-words', 'bo-prints', 'cy-teach']], ['relevance', ['cy-teach', 'bo-prints', 'ada-words']]] as const) {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null && seen.length < 9) {
      const page: Answer = await list(`sort=${sort}&limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      seen.push(...who(page))
      cursor = page.body.nextCursor === null ? null : String(page.body.nextCursor)
    }
    expect([sort, seen]).toEqual([sort, order])
  }
})

test('words find people by name, handle, skills and what they tell, without accents', async () => {
  expect(who(await list('q=worth&sort=relevance'))).toEqual(['ada-words'])
  expect(who(await list('q=blog%20post'))).toEqual(['ada-words'])
  expect(who(await list('q=bo-prints'))).toEqual(['bo-prints'])
  expect(who(await list('q=CAD'))).toEqual(['bo-prints'])
  for (const hostile of ["'; drop table people.users; --", '((((', '%_\\', '!&|:*<->', '🙂', 'x'.repeat(300)]) expect((await list(`q=${encodeURIComponent(hostile)}`)).status).toBe(200)
})

test('who was banned or does not want to be listed is not found, and comes back', async () => {
  const cy = person('cy-teach')
  await banMember(stage.ctx(system), { memberId: cy.id })
  expect(who(await list())).toEqual(['bo-prints', 'ada-words'])
  await restoreMember(stage.ctx(system), { memberId: cy.id })
  const bo = person('bo-prints')
  await bo.call('PATCH', '/profiles/bo-prints', { inDirectory: false })
  expect(who(await list())).toEqual(['cy-teach', 'ada-words'])
  expect((await stage.call('GET', '/profiles/bo-prints')).status).toBe(200)
  expect((await bo.call('GET', '/me')).body.inDirectory).toBe(false)
  await bo.call('PATCH', '/profiles/bo-prints', { inDirectory: true })
  expect(who(await list())).toHaveLength(3)
})

test('neither side of a block finds the other; everybody else finds both', async () => {
  const [ada, bo] = [person('ada-words'), person('bo-prints')]
  expect((await ada.call('POST', `/profiles/${bo.handle}/block`)).status).toBeLessThan(300)
  expect(who(await list('', ada))).toEqual(['cy-teach', 'ada-words'])
  expect(who(await list('', bo))).toEqual(['cy-teach', 'bo-prints'])
  expect(who(await list('', person('cy-teach')))).toHaveLength(3)
})
