import { expect, test } from 'vitest'
import { newWare, order, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { listNotices } from '#modules/notifications/index.ts'
import { banMember } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { remindOfOrdersJob } from './jobs.ts'

const stage = useStage()
const day = 86_400_000

/** What two nodes do that look at the same moment, and all that follows. */
async function remind(): Promise<void> {
  await Promise.all(Array.from({ length: 4 }, () => remindOfOrdersJob.run(stage.ctx(system), {})))
  await stage.drain()
}
const reminders = async (who: Person) => [...((await who.call('GET', '/notifications?limit=50')).body.items ?? [])].filter(({ kind }) => String(kind) === 'dueSoon').map(({ title, line }) => `${String(title)} ${String(line)}`)

test('whom an order waits for is reminded once, a day before, and the other side is not', async () => {
  const [ada, ben] = [await stage.person('ada'), await stage.person('ben')]
  const id = await order(ada, await newWare(ben, 'service'))
  await remind()
  expect(await reminders(ada)).toEqual([])
  // It is to be paid within three days.
  stage.clock.advance(2 * day + 60_000)
  await remind()
  await remind()
  expect(await reminders(ada)).toEqual([expect.stringMatching(/waits for you until .* UTC Without a payment the order is called off then\./)])
  expect(await reminders(ben)).toEqual([])
  for (const paymentMethod of ['sandbox', 'manual']) expect((await ada.call('PATCH', `/orders/${id}/payment-method`, { paymentMethod })).status).toBe(200)
  stage.clock.advance(day / 2)
  await remind()
  expect(await reminders(ada)).toHaveLength(1)
  expect((await readOutbox(stage.ctx())).filter(({ recipient, subject }) => recipient === 'ada@example.org' && subject.includes('waits for you until'))).toHaveLength(1)
  // Then the seller has three days to look at it.
  await walk(id, ada, ben, ['submit-payment'])
  stage.clock.advance(2 * day + 60_000)
  await remind()
  expect([(await reminders(ada)).length, await reminders(ben)]).toEqual([1, [expect.stringContaining('The other side is waiting to hear from you.')]])
})

test('who did it in time is not reminded, nor is anybody of what is over or stands with a moderator', async () => {
  const [cyd, dan] = [await stage.person('cyd'), await stage.person('dan')]
  const [paid, disputed] = [await order(cyd, await newWare(dan, 'goods')), await order(cyd, await newWare(dan, 'goods'))]
  await walk(disputed, cyd, dan, ['submit-payment', 'confirm-payment', 'dispute'])
  await walk(paid, cyd, dan, ['submit-payment', 'confirm-payment', 'ship', 'deliver'])
  stage.clock.advance(6 * day + 60_000)
  await remind()
  expect([await reminders(cyd), await reminders(dan)]).toEqual([[], []])
})

test('it is a kind that members switch off, and a reminder that comes too late is none', async () => {
  const [eli, fay] = [await stage.person('eli'), await stage.person('fay')]
  const gig = await newWare(fay, 'service')
  await order(eli, gig)
  await eli.call('PATCH', '/notifications/settings', { channels: { dueSoon: { inApp: 'off', email: 'off' } } })
  stage.clock.advance(2 * day + 60_000)
  await remind()
  expect(await reminders(eli)).toEqual([])
  const late = await order(fay, await newWare(eli, 'service'))
  stage.clock.advance(4 * day)
  await remind()
  expect([await reminders(fay), late.length > 0]).toEqual([[], true])
})

test('who was banned is not reminded of what they cannot do', async () => {
  const [gil, hal] = [await stage.person('gil'), await stage.person('hal')]
  await order(gil, await newWare(hal, 'service'))
  await banMember(stage.ctx(system), { memberId: gil.id })
  stage.clock.advance(2 * day + 60_000)
  await remind()
  expect((await readOutbox(stage.ctx())).filter(({ recipient, subject }) => recipient === 'gil@example.org' && subject.includes('waits for you'))).toEqual([])
  expect((await listNotices(gil.ctx(), {})).items.map(({ kind }) => kind)).toEqual(['hall'])
})
