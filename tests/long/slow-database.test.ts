import { afterAll, expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { crossedSteps, lastUnit, oneKey, playOrders } from '#kit/order-races.ts'
import { newEarner, savingsToZero } from '#kit/savings-races.ts'
import { useStage } from '#kit/stage.ts'

// The same races with up to 50 ms before every word to and from PostgreSQL: whatever two do at once, they now do in every order.
const stage = useStage({}, { slowMs: 50 })
afterAll(async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
}, 300_000)

test('the last unit', () => lastUnit(stage, { rounds: 60, buyers: 5, pieces: 1 }))

test('some for many', () => lastUnit(stage, { rounds: 5, buyers: 30, pieces: 8 }))

test('one key', () => oneKey(stage, 60))

test('savings to zero', async () => savingsToZero(stage, await newEarner(stage, 'saver'), 60))

test('steps that cross', () => crossedSteps(stage, 60))

test('lives of orders', () => playOrders(stage, 15))
