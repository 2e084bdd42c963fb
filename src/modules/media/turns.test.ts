import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

const room = { places: 1, waitingOfOne: 3, waitingBytes: 100 }
const breath = () => new Promise<void>((resolve) => setImmediate(resolve))

test('never more at once than there are places, in order, and a failure gives its place back', async () => {
  const inTurn = createTurns({ ...room, places: 2, waitingOfOne: 20 })
  const order: number[] = []
  let running = 0
  let most = 0
  const work = (at: number) =>
    inTurn({ who: 'ann', bytes: 1 }, async () => {
      most = Math.max(most, ++running)
      order.push(at)
      await breath()
      running -= 1
      if (at % 3 === 0) throw new Error('not this one')
      return at
    })
  const results = await Promise.allSettled(Array.from({ length: 9 }, (_, at) => work(at)))
  expect(results.map((result) => result.status === 'fulfilled')).toEqual([false, true, true, false, true, true, false, true, true])
  expect([most, order]).toEqual([2, [0, 1, 2, 3, 4, 5, 6, 7, 8]])
})

test('members take turns, and patient work comes when nobody waits', async () => {
  const inTurn = createTurns(room)
  const order: string[] = []
  const work = (who: string, patient = false) => inTurn({ who, bytes: 1, patient }, async () => {
    order.push(who)
    await breath()
  })
  await Promise.all([work('ann'), work('avif', true), work('ann'), work('ann'), work('ann'), work('bob'), work('cid'), work('bob')])
  expect(order).toEqual(['ann', 'ann', 'bob', 'cid', 'ann', 'bob', 'ann', 'avif'])
})

test('who has too many waiting is told so, and so is everybody when the room is full', async () => {
  const inTurn = createTurns(room)
  const work = (who: string, bytes: number) => inTurn({ who, bytes }, breath)
  const [, , , , fifth, large, small] = await Promise.allSettled([work('ann', 1), work('ann', 1), work('ann', 1), work('ann', 1), work('ann', 1), work('bob', 98), work('bob', 97)])
  expect(fifth).toMatchObject({ reason: { status: 429, details: { retryAfter: 5 } } })
  expect(large).toMatchObject({ reason: { status: 503, code: 'busy', details: { retryAfter: 10 } } })
  expect(small?.status).toBe('fulfilled')
  await expect(work('bob', 100)).resolves.toBeUndefined()
})
