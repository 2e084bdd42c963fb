import { expect, test } from 'vitest'
import { killNodes } from '#kit/killed-nodes.ts'
import { redis, startRedis, withoutRedis } from '#kit/redis.ts'

/** How often one of two nodes is killed. Needs `npm run build`. */
const kills = Number(process.env.KILLS ?? 40)

test(`two nodes, one of them killed ${kills} times while people write: nothing lost, nothing doubled, in order`, () => killNodes({ kills, pairs: 6, from: 'build' }))

test('the same through Redis', async () => {
  expect(redis, withoutRedis).toBeDefined()
  const server = await startRedis()
  try {
    await killNodes({ kills, pairs: 6, from: 'build', redisUrl: server.url })
  } finally {
    await server.kill()
  }
})
