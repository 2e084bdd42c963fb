import { afterAll, expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { crossedSteps, lastUnit, oneKey, playOrders } from '#kit/order-races.ts'
import { newEarner, savingsToZero } from '#kit/savings-races.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage()
afterAll(async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
}, 300_000)

test('the last unit, hundreds of times', () => lastUnit(stage, { rounds: 300, buyers: 6, pieces: 1 }))

test('two hundred buyers for fifty, again and again', () => lastUnit(stage, { rounds: 5, buyers: 200, pieces: 50 }))

test('one key, hundreds of times', () => oneKey(stage, 300))

test('savings to zero, hundreds of times', async () => savingsToZero(stage, await newEarner(stage, 'saver'), 300))

test('steps that cross, hundreds of times', () => crossedSteps(stage, 600))

test('a thousand lives of orders', () => playOrders(stage, 1_000))
