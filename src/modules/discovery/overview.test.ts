import { beforeAll, expect, test } from 'vitest'
import { type Person, type Readable, useStage } from '#kit/stage.ts'
import { countWords } from '#platform/search/keep-words.ts'

const stage = useStage()
const people = new Map<string, Person>()
const person = (handle: string): Person => people.get(handle) ?? expect.fail(`nobody is ${handle}`)
const look = async (query = '', as: Pick<Person, 'call'> = stage): Promise<Readable> => {
  const answer = await as.call('GET', `/discover?${query}`)
  expect(answer.status).toBe(200)
  return answer.body
}
const names = (list: Readable | undefined, by = 'title') => [...(list ?? [])].map((one) => String(one[by]))
/** "ask Title because tool Figma" */
const told = (body: Readable) => [...(body.forYou ?? [])].map((one) => `${String(one.kind)} ${String(one.offer?.title ?? one.ask?.title ?? one.person?.handle)} because ${String(one.because?.kind)} ${String(one.because?.value)}`)

beforeAll(async () => {
  for (const handle of ['wanda', 'otto', 'ines', 'rolf']) people.set(handle, await stage.person(handle))
  const put = async (handle: string, offer: object) => {
    stage.clock.advance(1_000)
    const made = await person(handle).call('POST', '/offers', { description: 'All of it.', status: 'active', ...offer })
    expect([made.status, made.body]).toEqual([201, expect.anything()])
  }
  await person('wanda').call('PATCH', '/profiles/wanda', { displayName: 'Wanda Words', tagline: 'A copywriter for people who make things', skills: ['Copywriting'] })
  await put('wanda', { type: 'service', title: 'Blog posts that people finish', categorySlug: 'marketing-content', tags: ['copywriting'], tools: ['notion'], pricing: { type: 'one_time', priceCents: 9_000 } })
  await put('wanda', { type: 'course', title: 'Writing a blog post in a day', categorySlug: 'marketing-content', pricing: { type: 'one_time', priceCents: 4_000 } })
  await put('otto', { type: 'app', title: 'Blog post timer', categorySlug: 'marketing-content', externalUrl: 'https://timer.example' })
  await put('otto', { type: 'artwork', title: 'A blue bowl', categorySlug: 'creative-design', artwork: { medium: 'clay', dimensions: '10 cm' }, pricing: { type: 'one_time', priceCents: 3_000 } })
  const ask = await person('ines').call('POST', '/asks', { type: 'hire', title: 'Somebody for three blog posts', description: 'About bread.', categorySlug: 'marketing-content', tags: ['copywriting'] })
  expect(ask.status).toBe(201)
  await countWords(stage.ctx())
})

test('a category shows its tools, apps, experts, courses, other offers and open asks, with how many there are', async () => {
  const found = await look('category=marketing-content')
  expect(found.category).toMatchObject({ slug: 'marketing-content', name: 'Marketing & Content' })
  expect(names(found.apps)).toEqual(['Blog post timer'])
  expect(names(found.courses)).toEqual(['Writing a blog post in a day'])
  expect(names(found.offers)).toEqual(['Blog posts that people finish'])
  expect(names(found.asks)).toEqual(['Somebody for three blog posts'])
  expect(names(found.experts, 'handle').toSorted()).toEqual(['otto', 'wanda'])
  expect(new Set([...(found.tools ?? [])].map((tool) => String(tool.category)))).toEqual(new Set(['writing', 'ai']))
  expect(found.counts).toMatchObject({ offers: { total: 3, isCapped: false }, courses: { total: 1 }, asks: { total: 1 }, experts: { total: 2 } })
  expect(found.forYou).toEqual([])
})

test('a problem in one’s own words finds who offers to help, with the offer that says so', async () => {
  const found = await look(`q=${encodeURIComponent('I need help writing blog posts')}`)
  expect(found.category).toBeNull()
  expect(found.experts?.[0]).toMatchObject({ handle: 'wanda', offer: { title: 'Blog posts that people finish', url: '/@wanda/blog-posts-that-people-finish' }, priceFrom: { priceCents: 9_000 } })
  expect(names(found.courses)).toEqual(['Writing a blog post in a day'])
  expect(names(found.tools, 'slug')).toContain('notion')
  expect(names(found.offers)).not.toContain('A blue bowl')
})

test('words without a meaning, and categories that do not exist, do no harm', async () => {
  expect((await stage.call('GET', '/discover?category=nothing-like-it')).status).toBe(404)
  expect((await stage.call('GET', `/discover?q=${'x'.repeat(301)}`)).status).toBe(422)
  for (const q of ['the', '((((', '🙂', 'zzzzqqqq']) expect((await look(`q=${encodeURIComponent(q)}`)).experts).toBeDefined()
})

test('members are told what is for them and why: from asks, offers, tools and follows; visitors are not', async () => {
  expect(told(await look('', person('ines')))).toEqual(expect.arrayContaining(['offer Blog posts that people finish because ask Somebody for three blog posts', 'person wanda because ask Somebody for three blog posts']))
  expect(told(await look('', person('wanda')))).toContainEqual(expect.stringMatching(/^ask Somebody for three blog posts because offer (Writing|Blog)/))
  const rolf = person('rolf')
  expect(told(await look('', rolf))).toEqual([])
  await rolf.call('PATCH', '/profiles/rolf', { skills: ['Copywriting'] })
  expect(told(await look('', rolf))).toEqual(expect.arrayContaining(['ask Somebody for three blog posts because skill Copywriting', 'offer Blog posts that people finish because skill Copywriting']))
  await rolf.call('POST', '/profiles/otto/follow')
  expect(told(await look('', rolf))).toContain('offer A blue bowl because follow otto')
})

test('nothing of one’s own is for oneself, and nothing across a block', async () => {
  expect(told(await look('', person('wanda'))).join()).not.toContain('offer Blog posts')
  await person('wanda').call('POST', '/profiles/rolf/block')
  expect(told(await look('', person('rolf'))).join()).not.toContain('Blog posts that people finish')
  await person('ines').call('POST', '/profiles/wanda/block')
  expect(told(await look('', person('ines'))).join()).not.toMatch(/wanda|Blog posts that/)
  expect(told(await look('', person('wanda')))).toEqual([])
})
