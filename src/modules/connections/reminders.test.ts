import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { listNotices } from '#modules/notifications/index.ts'
import { banMember } from '#modules/people/index.ts'
import { blockMember } from '#modules/relations/index.ts'
import { system } from '#platform/actor.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { listConnectionTurns } from './index.ts'
import { remindOfConnectionsJob } from './jobs.ts'

const stage = useStage()
const day = 86_400_000

async function remind(): Promise<void> {
  await Promise.all(Array.from({ length: 4 }, () => remindOfConnectionsJob.run(stage.ctx(system), {})))
  await stage.drain()
}
const connect = async (from: Person, to: Person) => String((await from.call('POST', '/connections', { responderId: to.id, message: 'Shall we?' })).body.id)
const reminders = async (who: Person) => [...((await who.call('GET', '/notifications?limit=50')).body.items ?? [])].filter(({ kind }) => String(kind) === 'dueSoon').map(({ title, line }) => `${String(title)} ${String(line)}`)
const turns = async (who: Person) => (await listConnectionTurns(who.ctx(), {})).map(({ id }) => id)

test('whom a connection waits for is reminded once a wait, a day before; what is late stands with both', async () => {
  const [ann, bob] = [await stage.person('ann', { displayName: 'Ann' }), await stage.person('bob', { displayName: 'Bob' })]
  const id = await connect(ann, bob)
  stage.clock.advance(5 * day)
  await remind()
  expect(await reminders(bob)).toEqual([])
  stage.clock.advance(day + 60_000)
  await remind()
  await remind()
  expect([await reminders(ann), await reminders(bob)]).toEqual([[], [expect.stringMatching(/^Ann waits for you until .* UTC: working together Answer it/)]])
  expect([await turns(ann), await turns(bob)]).toEqual([[], [id]])
  stage.clock.advance(2 * day)
  expect([await turns(ann), await turns(bob)]).toEqual([[id], [id]])
  // A new wait has a reminder of its own.
  expect((await bob.call('PATCH', `/connections/${id}`, { status: 'discussing' })).status).toBe(200)
  stage.clock.advance(6 * day + 60_000)
  await remind()
  expect((await reminders(bob)).filter((text) => text.endsWith('Say yes or no.'))).toHaveLength(1)
})

test('nobody is reminded of what is over, nor of what never reached them', async () => {
  const [cleo, dov] = [await stage.person('cleo'), await stage.person('dov')]
  const id = await connect(cleo, dov)
  await dov.call('PATCH', `/connections/${id}`, { status: 'declined' })
  await blockMember(dov.ctx(), { memberId: cleo.id })
  await connect(cleo, dov)
  stage.clock.advance(6 * day + 60_000)
  await remind()
  expect([await reminders(cleo), await reminders(dov)]).toEqual([[], []])
})

test('who was banned is not reminded of what they cannot do', async () => {
  const [eve, fin] = [await stage.person('eve'), await stage.person('fin')]
  await connect(eve, fin)
  await banMember(stage.ctx(system), { memberId: fin.id })
  stage.clock.advance(6 * day + 60_000)
  await remind()
  expect((await listNotices(fin.ctx(), {})).items.map(({ kind }) => kind).toSorted()).toEqual(['connectionRequest', 'hall'])
  expect((await readOutbox(stage.ctx())).filter(({ recipient, subject }) => recipient === 'fin@example.org' && subject.includes('waits for you'))).toEqual([])
})
