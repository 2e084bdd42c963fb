import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('the lists of offers, courses, asks and tools stand under one roof', async () => {
  const mia = await stage.person('mia')
  const course = await mia.call('POST', '/offers', { type: 'course', title: 'Glazing from scratch', description: 'Six evenings.', status: 'active', categorySlug: 'learning-education' })
  await mia.call('POST', '/offers', { type: 'service', title: 'Glaze advice', description: 'An hour on glazes.', pricing: { type: 'hourly', priceCents: 4000, currency: 'usd' }, status: 'active' })
  const ask = await mia.call('POST', '/asks', { type: 'advice', title: 'Which kiln for a flat?', description: 'A small one.' })
  const found = async (path: string) => [...((await stage.call('GET', path)).body.items ?? [])].map(({ id }) => id)

  expect(await found('/discover/offers')).toHaveLength(2)
  expect(await found('/discover/courses?category=learning-education')).toEqual([course.body.id])
  expect(await found('/discover/courses?category=other')).toEqual([])
  expect(await found('/discover/asks')).toEqual([ask.body.id])
  expect((await found('/discover/tools')).length).toBeGreaterThan(39)
})
