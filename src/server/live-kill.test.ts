import { test } from 'vitest'
import { killNodes } from '#kit/killed-nodes.ts'
import { listenOn } from '#kit/live.ts'
import { useStage } from '#kit/stage.ts'

const secret = 'a secret that only the tests know about'
const stage = useStage({ LIMIT_MESSAGES: '5000/1m' })

// tests/long/nodes.test.ts does this many times, and over both wires.
test('one of two nodes is killed while people write: their lines move to the other, and nothing is lost or doubled', async () => {
  await killNodes({ kills: 1, pairs: 2, from: 'sources', survivor: { url: await listenOn(stage.app), databaseUrl: stage.databaseUrl, secret } })
}, 60_000)
