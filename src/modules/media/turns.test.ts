import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('never more at once than there are places, in order, and a failure gives its place back', async () => {
  const inTurn = createTurns(2)
  const order: number[] = []
  let running = 0
  let most = 0
  const work = (at: number) =>
    inTurn(async () => {
      most = Math.max(most, ++running)
      order.push(at)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      if (at % 3 === 0) throw new Error('not this one')
      return at
    })
  const results = await Promise.allSettled(Array.from({ length: 9 }, (_, at) => work(at)))
  expect(results.map((result) => result.status === 'fulfilled')).toEqual([false, true, true, false, true, true, false, true, true])
  expect([most, order]).toEqual([2, [0, 1, 2, 3, 4, 5, 6, 7, 8]])
})
