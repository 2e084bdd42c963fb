import { expect, test } from 'vitest'
import { crossedSteps, lastUnit, oneKey, playOrders } from '#kit/order-races.ts'
import { wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('the last unit has one buyer', () => lastUnit(stage, { rounds: 25, buyers: 6, pieces: 1 }), 60_000)

test('many buyers for a few: so many are sold, and the others hear it clearly', () => lastUnit(stage, { rounds: 2, buyers: 40, pieces: 10 }), 60_000)

test('one key makes one checkout, however often it is sent at once', () => oneKey(stage, 25), 60_000)

test('steps that cross: each happens once, and money moves once', () => crossedSteps(stage, 25), 120_000)

test('whatever people do in whatever order, the auditor finds nothing', () => playOrders(stage, 10), 120_000)

test('and after all of it neither', async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
})
