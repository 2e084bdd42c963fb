import { expect, test } from 'vitest'
import { type Answer, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { prepareTaxonomy } from './prepare.ts'
import { termTypes } from './taxonomy-shapes.ts'
import { vocabulary } from './vocabulary.ts'

const stage = useStage()
const items = (answer: Answer) => answer.body.items as unknown as Record<string, unknown>[]

test('every type answers; those in use have their terms', async () => {
  for (const type of termTypes) {
    const answer = await stage.call('GET', `/taxonomy?type=${type}`)
    expect([type, answer.status, items(answer).length > 0]).toEqual([type, 200, ['offer_category', 'skill', 'topic', 'role', 'tool'].includes(type)])
  }
  expect((await stage.call('GET', '/taxonomy?type=colour')).body.errors).toMatchObject([{ path: 'type' }])
})

test('categories are the default and count their offers; topics have a definition and aliases, skills a wider skill', async () => {
  const categories = items(await stage.call('GET', '/taxonomy'))
  expect(categories.map((one) => one.slug)).toEqual(['marketing-content', 'sales-outreach', 'customer-support', 'operations', 'creative-design', 'development', 'learning-education', 'other'])
  expect(categories[0]).toMatchObject({ type: 'offer_category', offerCount: 0 })
  const topics = items(await stage.call('GET', '/taxonomy?type=topic'))
  expect(topics.find((one) => one.slug === 'open-source')).toMatchObject({ name: 'Open source', description: expect.stringContaining('everybody'), aliases: expect.arrayContaining(['foss']) })
  const skills = items(await stage.call('GET', '/taxonomy?type=skill'))
  expect(skills.find((one) => one.slug === 'typography')).toMatchObject({ parentSlug: 'design' })
  expect(items(await stage.call('GET', '/taxonomy?type=tool')).find((one) => one.slug === 'kicad')).toMatchObject({ name: 'KiCad', aliases: [] })
})

test('a term is there once however often the hall starts, and slugs are sound', async () => {
  const before = items(await stage.call('GET', '/taxonomy?type=skill'))
  await prepareTaxonomy(stage.ctx(system))
  expect(items(await stage.call('GET', '/taxonomy?type=skill'))).toEqual(before)
  const keys = vocabulary.map((term) => `${term.type} ${term.slug}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { slug, aliases } of vocabulary) for (const one of [slug, ...aliases]) expect(one).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})
