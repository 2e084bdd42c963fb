import { eq } from 'drizzle-orm'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Answer, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { loadTools } from './commands/load-tools.ts'
import { readDirectory } from './directory.ts'
import { prepareTools } from './prepare.ts'
import { toolEntries } from './tables.ts'

const stage = useStage()
const file = readFileSync('src/modules/tools/directory.yaml', 'utf8')
const entry = (slug: string, more = '') => `- slug: ${slug}\n  name: A tool\n  tagline: Does it\n  description: It does what it says, and does so well enough to be written down here.\n  website: https://tool.example\n  category: code\n  pricing: free\n  bestFor: [Doing it]\n  usageTips: [Do it twice.]\n${more}`
const slugs = (answer: Answer) => (answer.body.items as unknown as { slug: string }[]).map((tool) => tool.slug)

test('the curated file is sound, and has at least forty tools in every category and price', () => {
  const entries = readDirectory(file)
  expect(entries.length).toBeGreaterThanOrEqual(40)
  for (const { slug, description } of entries) expect([slug, description.split(/[.?!](?:\s|$)/).filter(Boolean).length]).toEqual([slug, expect.toSatisfy((count: number) => count >= 2)])
  expect(new Set(entries.map((one) => one.category)).size).toBe(10)
  expect(new Set(entries.map((one) => one.pricing)).size).toBe(4)
})

test('every mistake in the file is named by its entry, all at once', () => {
  const wrong = `${entry('one')}${entry('two', '  web: https://x.example\n').replace('pricing: free', 'pricing: cheap').replace('https://tool', 'http://tool')}${entry('three_x')}`
  expect(() => readDirectory(wrong)).toThrow(/two: .*web/)
  for (const said of [/two: pricing: Choose one of/, /two: website: The address must begin with https/, /three_x: slug: Use lower-case/]) expect(() => readDirectory(wrong)).toThrow(said)
  expect(() => readDirectory(entry('one') + entry('one'))).toThrow('one: claimed by one and one')
  expect(() => readDirectory(entry('one') + entry('two', '  aliases: [one]\n'))).toThrow('one: claimed by one and two')
  expect(() => readDirectory(entry('one').replace('  name: A tool\n', ''))).toThrow(/one: name/)
  expect(() => readDirectory('tools: none')).toThrow('must be a list')
  expect(() => readDirectory('- slug: [')).toThrow('The tools directory needs a change')
})

test('reading the file again changes nothing, a changed entry is renewed, a removed one goes and comes back with its id', async () => {
  const ctx = stage.ctx(system)
  const idOf = async (slug: string) => (await ctx.db.select().from(toolEntries).where(eq(toolEntries.slug, slug)))[0]
  const entries = readDirectory(file)
  expect(await loadTools(ctx, { entries })).toEqual({ written: [], takenOut: [] })
  const before = await idOf('blender')

  const changed = readDirectory(file.replace('tagline: Everything in three dimensions', 'tagline: All of 3D'))
  expect(await loadTools(ctx, { entries: changed })).toEqual({ written: ['blender'], takenOut: [] })
  expect(await idOf('blender')).toMatchObject({ id: before?.id, tagline: 'All of 3D' })

  const without = changed.filter((one) => one.slug !== 'whatsapp')
  expect(await loadTools(ctx, { entries: without })).toEqual({ written: [], takenOut: ['whatsapp'] })
  expect((await stage.call('GET', '/tools/whatsapp')).status).toBe(404)
  const gone = await idOf('whatsapp')
  expect(gone?.active).toBe(false)

  await prepareTools(ctx)
  expect(await idOf('whatsapp')).toMatchObject({ id: gone?.id, active: true })
  expect(await idOf('blender')).toMatchObject({ id: before?.id, tagline: 'Everything in three dimensions' })
  await expect(loadTools(stage.ctx(), { entries })).rejects.toMatchObject({ code: 'forbidden' })
})

test('GET /tools lists, filters and searches; GET /tools/:slug also takes an alias', async () => {
  const all = await stage.call('GET', '/tools')
  expect(all.body.items).toHaveLength(readDirectory(file).length)
  expect(slugs(await stage.call('GET', '/tools?category=making&pricing=open_source'))).toEqual(expect.arrayContaining(['blender', 'kicad', 'freecad']))
  expect(slugs(await stage.call('GET', '/tools?category=making&pricing=paid'))).toEqual(['lightburn'])
  expect(slugs(await stage.call('GET', '/tools?q=circuit%20boards'))).toEqual(['kicad'])
  expect(slugs(await stage.call('GET', '/tools?q=FREE'))[0]).toBe('freecad')
  expect(slugs(await stage.call('GET', '/tools?q=zzzz'))).toEqual([])
  expect((await stage.call('GET', '/tools?category=knives')).body.errors).toMatchObject([{ path: 'category' }])
  expect((await stage.call('GET', '/tools/postgres')).body).toMatchObject({ slug: 'postgresql', url: '/tools/postgresql', pricing: 'open_source' })
  expect((await stage.call('GET', '/tools/nothing-such')).status).toBe(404)
})

test('an answer that is known already is not sent again', async () => {
  const first = await stage.call('GET', '/tools')
  const etag = String(first.headers.etag)
  expect(first.headers['cache-control']).toBe('public, max-age=300')
  expect((await stage.call('GET', '/tools', undefined, { 'if-none-match': etag })).status).toBe(304)
  expect((await stage.call('GET', '/tools?category=ai', undefined, { 'if-none-match': etag })).status).toBe(200)
})

test('offers name tools of the directory; others are refused by name, and those it had may stay', async () => {
  const mira = await stage.person('mira')
  const made = await mira.call('POST', '/offers', { type: 'app', title: 'A clock', tools: ['postgres', 'p5js', 'postgresql'] })
  expect([made.status, made.body.tools]).toEqual([201, ['postgresql', 'p5js']])
  const refused = await mira.call('POST', '/offers', { type: 'app', title: 'A clock', tools: ['p5js', 'abacus'] })
  expect([refused.status, refused.body.errors]).toEqual([422, [{ path: 'tools.1', message: expect.stringContaining('abacus') }]])
  expect((await mira.call('PATCH', `/offers/${String(made.body.id)}`, { tools: ['abacus'] })).status).toBe(422)

  const entries = readDirectory(file)
  await loadTools(stage.ctx(system), { entries: entries.filter((one) => one.slug !== 'p5js') })
  expect((await mira.call('PATCH', `/offers/${String(made.body.id)}`, { title: 'A slow clock', tools: ['p5js', 'figma'] })).body.tools).toEqual(['p5js', 'figma'])
  expect((await mira.call('POST', '/offers', { type: 'app', title: 'Another', tools: ['p5js'] })).status).toBe(422)
  await loadTools(stage.ctx(system), { entries })
})

test('words in plain language and with slips find tools', async () => {
  const found = async (q: string) => slugs(await stage.call('GET', `/tools?q=${encodeURIComponent(q)}`))
  expect((await found('blendr'))[0]).toBe('blender')
  expect((await found('I need help with a fgima'))[0]).toBe('figma')
  expect(await found('the and')).toHaveLength((await found('')).length)
  expect(await found('qqqqzzzz')).toEqual([])
})
