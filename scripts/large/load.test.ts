import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { checks } from '#modules/listings/checks.ts'
import { loadLarge } from './load.ts'

const stage = useStage()
const count = async (table: string) => Number((await stage.ctx().db.execute<{ count: number }>(sql.raw(`select count(*)::int as count from ${table}`))).rows[0]?.count)

test('a large community is made of offers that the API shows, and making it again adds nothing', async () => {
  await loadLarge(stage.hall, 1, () => undefined)
  expect([await count('people.profiles'), await count('listings.offers'), await count('asks.asks')]).toEqual([20, 100, 20])
  const shown = await stage.call('GET', '/offers?limit=100&withTotal=true')
  expect(shown.status).toBe(200)
  expect(shown.body.total).toBeGreaterThan(60)
  for (const check of checks) expect(await check.find(stage.ctx())).toEqual([])

  expect((await stage.call('GET', '/asks?limit=100')).body.items).not.toHaveLength(0)
  const before = await count('media.pictures')
  await loadLarge(stage.hall, 1, () => undefined)
  expect([await count('people.profiles'), await count('listings.offers'), await count('media.pictures')]).toEqual([20, 100, before])
  await expect(loadLarge(stage.hall, 2, () => undefined)).rejects.toThrow('scale 1')
}, 60_000)
