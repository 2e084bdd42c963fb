import { expect, test } from 'vitest'
import { newWare, order, passTime, take } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'

const stage = useStage()
const news = async (person: Person) => {
  await stage.drain()
  const { body } = await person.call('GET', '/notifications')
  return [...(body.items ?? [])].map(({ title, path, kind }) => ({ title, path, kind: String(kind) })).filter(({ kind }) => kind === 'orderStep' || kind === 'paymentProof')
}

test('each step is told to the other side, once, and leads to the order', async () => {
  const [ada, bob] = [await stage.person('ada', { displayName: 'Ada' }), await stage.person('bob', { displayName: 'Bob' })]
  const id = await order(ada, await newWare(bob, 'service'))
  const path = `/orders/${id}`
  const what = '“A service of bob”'
  expect(await news(bob)).toEqual([{ title: `Ada ordered ${what}`, path, kind: 'orderStep' }])
  expect((await bob.call('POST', `/orders/${id}/messages`, { message: 'Send it to account 12.' })).body).toMatchObject({ status: 'PENDING_PAYMENT', timeline: [{ step: 'place' }, { step: 'message', by: 'seller', message: 'Send it to account 12.' }] })
  await take(ada, id, 'submit-payment')
  expect((await news(ada)).map(({ title }) => title)).toEqual([`Bob wrote about ${what}`])
  expect((await news(bob))[0]).toEqual({ title: `Ada has paid for ${what}`, path, kind: 'paymentProof' })
  await take(bob, id, 'reject-payment')
  expect((await news(ada))[0]).toEqual({ title: `Bob did not find your payment for ${what}`, path, kind: 'paymentProof' })
  expect(await news(bob)).toHaveLength(2)
})

test('what happens by itself is told to both; a word in an order is for whom it concerns', async () => {
  const [cleo, dan, eve] = [await stage.person('cleo'), await stage.person('dan'), await stage.person('eve')]
  const id = await order(cleo, await newWare(dan, 'service'))
  expect((await eve.call('POST', `/orders/${id}/messages`, { message: 'Hello.' })).status).toBe(404)
  expect((await cleo.call('POST', `/orders/${id}/messages`, { message: '' })).status).toBe(422)
  await passTime(stage, 73 * 3_600_000)
  for (const one of [cleo, dan]) expect((await news(one))[0]?.title).toBe('The order of “A service of dan” is called off')
})
