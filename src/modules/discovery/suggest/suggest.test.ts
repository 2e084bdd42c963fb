import { beforeAll, expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { countWords } from '#platform/search/keep-words.ts'

const stage = useStage()
let gwen: Person
const suggested = async (q: string, as: Pick<Person, 'call'> = stage) => {
  const answer = await as.call('GET', `/search/suggest?q=${encodeURIComponent(q)}`)
  expect(answer.status).toBe(200)
  return (answer.body as unknown as { items: { kind: string; title: string; url: string }[] }).items
}
const told = async (q: string, as?: Pick<Person, 'call'>) => (await suggested(q, as)).map(({ kind, title }) => `${kind} ${title}`)

beforeAll(async () => {
  gwen = await stage.person('gwen', { displayName: 'Gwen Figueroa' })
  for (let at = 0; at < 9; at += 1) await gwen.call('POST', '/offers', { type: 'service', title: `Watercolour lesson ${at}`, description: 'With figs.', status: 'active' })
  await gwen.call('POST', '/offers', { type: 'service', title: 'Watercolour in secret', description: 'No.' })
  await gwen.call('POST', '/asks', { type: 'advice', title: 'Which watercolour paper?', description: 'Cold pressed.' })
  await countWords(stage.ctx())
})

test('titles and names of every kind are suggested as one types, with where they are', async () => {
  const figs = await suggested('fig')
  expect(figs).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'tool', title: 'Figma', url: '/tools/figma' }), expect.objectContaining({ kind: 'person', title: 'Gwen Figueroa', url: '/@gwen' })]))
  expect(figs.map(({ kind }) => kind)).not.toContain('offer')
  const water = await suggested('waterc')
  expect(water).toHaveLength(8)
  expect(water).toContainEqual(expect.objectContaining({ kind: 'ask', url: '/@gwen/asks/which-watercolour-paper' }))
  expect(await told('marketing')).toContainEqual(expect.stringMatching(/^category Marketing/))
  expect((await stage.call('GET', String(water.find(({ kind }) => kind === 'offer')?.url))).status).toBeLessThan(500)
})

test('slips are put right, and several words must all be in the title', async () => {
  expect(await told('watrcolour lesson 3')).toEqual(['offer Watercolour lesson 3'])
  expect(await told('gwen figeroa')).toEqual(['person Gwen Figueroa'])
  expect(await told('fimga')).toContain('tool Figma')
})

test('nothing is suggested that the reader may not find', async () => {
  expect((await told('watercolour secret')).join()).not.toContain('secret')
  const ivo = await stage.person('ivo')
  expect(await told('gwen', ivo)).toEqual(['person Gwen Figueroa'])
  await gwen.call('POST', '/profiles/ivo/block')
  expect(await told('gwen', ivo)).toEqual([])
  expect(await told('ivo', gwen)).toEqual([])
})

test.each(['the', '***', "'", "a'b:*", '\\', '%_', '🙂'.repeat(150), '(((', 'x'.repeat(300), 'a b c d e f g h'])('%s suggests without harm', async (q) => {
  expect((await suggested(q)).length).toBeLessThanOrEqual(8)
})

test('without words, or with too many, it is refused by name', async () => {
  for (const q of ['', 'x'.repeat(301)]) expect((await stage.call('GET', `/search/suggest?q=${q}`)).body.errors).toMatchObject([{ path: 'q' }])
})

test('a long text is cut between characters, never within one', async () => {
  const q = `${'figma '.repeat(16)}abc😀 figma`
  expect(q.slice(0, 100).isWellFormed()).toBe(false)
  expect((await suggested(q)).length).toBeLessThan(9)
  expect((await stage.call('GET', `/discover?q=${encodeURIComponent(q)}`)).status).toBe(200)
})
