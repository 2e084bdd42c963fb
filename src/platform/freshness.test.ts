import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { createFreshness } from './freshness.ts'
import { createLogger } from './log.ts'

const stage = useStage()
const log = createLogger('silent')
let pool: pg.Pool | undefined
afterAll(() => pool?.end())

test('a change is known here at once and on other nodes soon; who cannot hear keeps nothing', async () => {
  pool = new pg.Pool({ connectionString: stage.databaseUrl, max: 2 })
  const [here, there] = [createFreshness(stage.databaseUrl, pool, log), createFreshness(stage.databaseUrl, pool, log)]
  expect(here.version()).not.toBe(here.version())
  await Promise.all([here.start(), there.start()])
  const [mine, theirs] = [here.version(), there.version()]
  expect([here.version(), there.version()]).toEqual([mine, theirs])
  here.changed()
  const after = here.version()
  expect(after).not.toBe(mine)
  await expect.poll(() => there.version()).not.toBe(theirs)
  expect(here.version()).toBe(after)
  await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'guildhall-changes' and datname = current_database()`)
  await expect.poll(() => here.version() !== here.version()).toBe(true)
  await Promise.all([here.stop(), there.stop()])
})

test('every commit counts, but those that change nothing a visitor sees', async () => {
  const seen: boolean[] = []
  const { changed } = stage.hall.freshness
  stage.hall.freshness.changed = () => void seen.push(true)
  try {
    const ida = await stage.person('ida')
    expect(seen.length).toBeGreaterThan(0)
    const { body } = await ida.call('POST', '/offers', { type: 'skill', title: 'Knots', description: 'Eight of them.', status: 'active' })
    await stage.drain()
    seen.length = 0
    expect((await stage.call('POST', `/offers/${String(body.id)}/view`)).status).toBe(204)
    await stage.drain()
    expect(seen).toEqual([])
    await ida.call('PATCH', `/offers/${String(body.id)}`, { title: 'Better knots' })
    expect(seen).toEqual([true])
  } finally {
    stage.hall.freshness.changed = changed
  }
})
