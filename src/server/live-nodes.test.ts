import { afterAll, describe, expect, test } from 'vitest'
import { openNode } from '#kit/live.ts'
import { contents, liveTalk } from '#kit/live-talk.ts'
import { redis, type RedisServer, startRedis, withoutRedis } from '#kit/redis.ts'
import { useStage } from '#kit/stage.ts'
import { twoNodes } from '#kit/two-nodes.ts'

describe('two nodes speak through the database', () => twoNodes())

const server = redis ? await startRedis() : undefined
afterAll(async () => server?.kill())

const throughRedis = describe.skipIf(!server)
throughRedis(`two nodes speak through Redis${server ? '' : ` (${withoutRedis})`}`, () => twoNodes({ REDIS_URL: server?.url ?? '' }))
throughRedis('while Redis is away', () => away(server))

/** Nothing is lost, only later; with the server back it is quick again, and a hall opens without it. */
function away(from: RedisServer | undefined): void {
  const stage = useStage({ LIMIT_MESSAGES: '5000/1m', REDIS_URL: from?.url ?? '' })
  const live = liveTalk(stage)
  const { lineOf, pair, write } = live

  test('nothing is lost, and what is over at once is heard again when it is back', async () => {
    const [ann, ben] = await pair('away')
    const [a, b] = [await lineOf(ann), await lineOf(ben, live.other)]
    const { threadId } = await write(ann, ben, 'before')
    await b.untilCount('message', 1)
    await from?.kill()
    for (let at = 0; at < 10; at += 1) await write(ann, ben, `m${at}`)
    await b.untilCount('message', 11)
    expect(contents(b)).toEqual(['before', ...Array.from({ length: 10 }, (_, at) => `m${at}`)])
    // A node that begins meanwhile opens its door all the same.
    const node = await openNode(stage)
    const late = await lineOf(ben, node.url)
    late.send({ type: 'resume', lastEventId: 0 })
    await late.untilCount('message', 11)
    await from?.start()
    // Typing is stored nowhere: only the wire carries it.
    await expect.poll(() => {
      a.send({ type: 'typing', threadId })
      return [b, late].every(({ frames }) => frames.some(({ type }) => type === 'typing'))
    }, { timeout: 15_000, interval: 200 }).toBe(true)
    await write(ann, ben, 'after')
    await b.until(({ content }) => content === 'after')
    await late.until(({ content }) => content === 'after')
    expect([contents(b).length, contents(late).length]).toEqual([12, 12])
    await node.close()
  }, 40_000)
}
