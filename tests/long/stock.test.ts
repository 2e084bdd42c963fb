import { afterAll, expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'
import { crossing, playStock, rush } from '#kit/stock.ts'

const stage = useStage()
afterAll(async () => expect(await wrongIn(stage, 'listings')).toEqual([]))

test('thousands of random sequences', async () => playStock(stage, await stage.person('ida'), 2_000))

test('hundreds of rushes', async () => rush(stage, await stage.person('jan'), { rounds: 300, buyers: 20, pieces: 6 }))

test('two hundred buyers for fifty pieces, again and again', async () => rush(stage, await stage.person('kim'), { rounds: 20, buyers: 200, pieces: 50 }))

test('hundreds of crossing carts', async () => crossing(stage, await stage.person('lou'), 300))
