import { afterAll, expect, test } from 'vitest'
import { crowd, emptyAtOnce, playAgainstModel, sameCauseAtOnce, wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage()
afterAll(async () => expect(await wrongIn(stage, 'ledger')).toEqual([]))

test('thousands of random sequences do what the plainest model does', () => playAgainstModel(stage, 3_000, 40))

test('hundreds of crowds over the same accounts lose nothing', () => crowd(stage, 400))

test('hundreds of accounts that many empty at once stop at zero', () => emptyAtOnce(stage, 500))

test('hundreds of facts that are posted many times at once count once', () => sameCauseAtOnce(stage, 500))
