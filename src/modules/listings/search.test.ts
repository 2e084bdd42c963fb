import { beforeAll, expect, test } from 'vitest'
import { computedMs } from '#kit/cpu.ts'
import { type Answer, type Person, useStage } from '#kit/stage.ts'
import { addNewWords, countWords } from '#platform/search/keep-words.ts'

const stage = useStage()
let cleo: Person
const titles = (answer: Answer) => (answer.body as unknown as { items: { title: string }[] }).items.map(({ title }) => title)
const search = (q: string, more = '') => stage.call('GET', `/offers?sort=relevance&q=${encodeURIComponent(q)}${more}`)
const copywriter = 'Copywriting for small websites'

async function offer(title: string, description: string, more: object = {}): Promise<string> {
  stage.clock.advance(1_000)
  const made = await cleo.call('POST', '/offers', { type: 'service', title, description, status: 'active', pricing: { type: 'free' }, ...more })
  expect(made.status).toBe(201)
  return String(made.body.id)
}

beforeAll(async () => {
  cleo = await stage.person('cleo')
  await offer(copywriter, 'I write blog posts, newsletters and landing pages that people finish.', { tags: ['copywriting', 'writing'] })
  await offer('Sound for podcasts', 'I clean up sound. Not a blog, but audio.')
  await offer('A desk of oak', 'Writing at it is a pleasure.')
  for (let at = 0; at < 8; at += 1) await offer(`Logo number ${at}`, 'Drawn by hand, in a week.')
  await offer('Gardening on balconies', 'Tomatoes in pots.', { status: 'draft' })
  await countWords(stage.ctx())
})

test.each(['I need help writing blog posts', 'I ned help writting blog psots', 'blog posts', 'BLÓG pósts', 'writing blog pos'])('"%s" finds the copywriter first', async (q) => {
  expect(titles(await search(q))[0]).toBe(copywriter)
})

test('a misspelt query says what it was taken for, and can be meant as it is', async () => {
  const found = await search('I ned help writting blog psots')
  expect(found.body.correctedTo).toBe('I need help writing blog posts')
  expect((await search('I need help writing blog posts')).body.correctedTo).toBeUndefined()
  const meant = await search('psots', '&exact=true')
  expect([titles(meant), meant.body.correctedTo]).toEqual([[], undefined])
})

test('what has more of the words comes first; one word is enough only where hardly anything has more', async () => {
  const found = titles(await search('writing blog posts'))
  expect(found[0]).toBe(copywriter)
  expect(found).toEqual(expect.arrayContaining(['Sound for podcasts', 'A desk of oak']))
  expect(titles(await search('logo number', '&limit=100'))).toHaveLength(8)
})

test('words that say nothing leave the list as it is', async () => {
  const all = titles(await stage.call('GET', '/offers?limit=100'))
  expect(titles(await search('the and of', '&limit=100'))).toEqual(all)
  expect(titles(await search('***', '&limit=100'))).toEqual(all)
})

test('an offer is found by its new word at once, and a slip in it once the house has heard of the word', async () => {
  expect(titles(await search('zorbing'))).toEqual([])
  await offer('Zorbing for teams', 'Down the hill in a ball.')
  expect(titles(await search('zorbing'))).toEqual(['Zorbing for teams'])
  expect(titles(await search('zorb'))).toEqual(['Zorbing for teams'])
  await addNewWords(stage.ctx())
  await addNewWords(stage.ctx())
  expect(titles(await search('zobring hill'))[0]).toBe('Zorbing for teams')
})

test('a word of a draft is not given away', async () => {
  const found = await search('gardning balconys')
  expect([found.body.correctedTo, titles(found)]).toEqual([undefined, []])
})

test('a word that nobody writes any more is forgotten in the night', async () => {
  const id = await offer('Xylophones to rent', 'Rosewood.')
  await addNewWords(stage.ctx())
  expect((await search('xylofones')).body.correctedTo).toBe('xylophones')
  expect((await cleo.call('POST', `/offers/${id}/pause`)).status).toBe(200)
  await countWords(stage.ctx())
  expect((await search('xylophnes')).body.correctedTo).toBeUndefined()
})

test('pages by how well they match hold every find once, with a total', async () => {
  const seen: string[] = []
  let cursor = ''
  for (let page = 0; page < 4; page += 1) {
    const found = await search('logo hand', `&limit=2&withTotal=true${cursor && `&cursor=${cursor}`}`)
    seen.push(...titles(found))
    cursor = String(found.body.nextCursor)
    expect([found.status, found.body.total]).toEqual([200, 8])
  }
  expect([new Set(seen).size, cursor]).toEqual([8, 'null'])
})

const hostile = ["'; drop table listings.offers; --", '((((', '" OR 1=1', '%_\\', '!&|:*<->', 'a & | b', "it''s", ':*', '\\', "'", '🙂'.repeat(150), 'e\u0301'.repeat(140), 'ŉʼʻ', 'x'.repeat(300), 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(5), '中文 عربى हिन्दी', 'c++ c# .net node.js 3.14']
test.each(hostile)('%s does no harm', async (q) => {
  for (const more of ['&sort=relevance', '&exact=true&sort=relevance', '&sort=newest&withTotal=true']) expect((await stage.call('GET', `/offers?q=${encodeURIComponent(q)}${more}`)).status).toBe(200)
})

test('what is too long, broken or heaped up is refused by name, quickly', async () => {
  const started = process.threadCpuUsage()
  for (const q of ['x'.repeat(5_000), 'a\u0007b', `a${'\u0301'.repeat(200)}`]) {
    const refused = await search(q)
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, 'q'])
  }
  expect((await stage.call('GET', '/offers?q=%ED%A0%80')).status).toBeLessThan(500)
  expect(computedMs(started)).toBeLessThan(2_000)
})
