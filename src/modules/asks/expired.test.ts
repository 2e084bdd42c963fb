import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { checks } from './checks.ts'
import { closeExpiredAsksJob, warnExpiringAsksJob } from './jobs.ts'

const stage = useStage()
const day = 86_400_000
const inDays = (days: number) => new Date(stage.clock.now().getTime() + days * day).toISOString()

async function post(person: Person, expiresAt: string | null) {
  const made = await person.call('POST', '/asks', { type: 'advice', title: 'Which loom?', description: 'For a small room.', expiresAt })
  return `/asks/${String(made.body.id)}`
}

/** What happens every few minutes. */
async function pass(): Promise<void> {
  await warnExpiringAsksJob.run(stage.ctx(system), {})
  await closeExpiredAsksJob.run(stage.ctx(system), {})
  await stage.drain()
}

const told = async (person: Person) => ((await person.call('GET', '/notifications')).body as unknown as { items: { kind: string; title: string }[] }).items.filter(({ kind }) => kind === 'askExpiring').map(({ title }) => title)

test('an ask closes by itself, and its owner hears of it before and then', async () => {
  const ada = await stage.person('ada')
  const [ending, endless] = [await post(ada, inDays(10)), await post(ada, null)]
  const status = async (path: string) => (await stage.call('GET', path)).body.status
  await pass()
  expect(await told(ada)).toEqual([])
  stage.clock.advance(7.1 * day)
  await pass()
  await pass()
  expect(await told(ada)).toEqual([expect.stringMatching(/^“Which loom\?” closes on /)])
  expect(await status(ending)).toBe('open')
  stage.clock.advance(2.95 * day)
  expect(await checks[0]?.find(stage.ctx(system))).toEqual([expect.stringContaining('still open')])
  await pass()
  expect([await status(ending), await status(endless)]).toEqual(['closed', 'open'])
  expect(await told(ada)).toEqual(expect.arrayContaining(['“Which loom?” is closed: its time was over']))
  expect(await told(ada)).toHaveLength(2)
  for (const check of checks) expect(await check.find(stage.ctx(system))).toEqual([])
  const again = await ada.call('PATCH', `${ending}/status`, { status: 'open' })
  expect(again.body).toMatchObject({ status: 'open', expiresAt: null })
  await pass()
  expect(await status(ending)).toBe('open')
})

test('more time is told of again; what is finished meanwhile is not', async () => {
  const bea = await stage.person('bea')
  const [prolonged, solved] = [await post(bea, inDays(10)), await post(bea, inDays(10))]
  await bea.call('PATCH', `${solved}/status`, { status: 'fulfilled' })
  await bea.call('PATCH', prolonged, { expiresAt: inDays(20) })
  stage.clock.advance(8 * day)
  await pass()
  expect(await told(bea)).toEqual([])
  stage.clock.advance(10 * day)
  await pass()
  expect(await told(bea)).toHaveLength(1)
  stage.clock.advance(3 * day)
  await pass()
  expect((await stage.call('GET', solved)).body.status).toBe('fulfilled')
})
