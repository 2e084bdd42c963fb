import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect } from 'vitest'
import { createTestDatabase } from './database.ts'
import { type Hall, startHall } from './hall.ts'
import { type MovingClient, type Nodes, openMoving, signUp } from './moving-client.ts'

interface Play {
  kills: number
  /** Who writes to whom: so many pairs, each in both directions. */
  pairs: number
  from: 'build' | 'sources'
  redisUrl?: string
  /** A node that is there already and lives on; the other one is killed. Its database is taken, and its secret is `secret`. */
  survivor?: { url: string; databaseUrl: string; secret: string }
}

const patienceMs = 60_000

/**
 * Two programs on one database, one of them killed and started again, in turn, while people write to each other over lines
 * that move on to the other. Every message is heard once, in order, by whom it is to and by its writer's own line.
 */
export async function killNodes({ kills, pairs, from, redisUrl, survivor }: Play): Promise<void> {
  const database = survivor ? { url: survivor.databaseUrl, drop: async () => undefined } : await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-nodes-'))
  await chmod(folder, 0o755)
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, SEED_DEMO: 'false', AUTH_SECRET: survivor?.secret ?? 'a secret that only this test knows about', ...(redisUrl && { REDIS_URL: redisUrl }) }
  const halls: Pick<Hall, 'url' | 'kill'>[] = await Promise.all([startHall(folder, env, from), survivor ? { url: survivor.url, kill: async () => undefined } : startHall(folder, env, from)])
  const nodes: Nodes = { urls: halls.map(({ url }) => url) }
  const lines: MovingClient[] = []
  try {
    const people = await Promise.all(Array.from({ length: pairs * 2 }, (_, at) => signUp(nodes.urls[1] ?? '', `walker-${at}`)))
    for (const [at, { cookie }] of people.entries()) lines.push(openMoving(nodes, cookie, at))
    let isOver = false
    const written = people.map(() => 0)
    const writing = Promise.all(people.map(async (_, at) => {
      const acknowledged: Promise<void>[] = []
      while (!isOver) {
        const content = `${at}:${written[at]}`
        written[at] = (written[at] ?? 0) + 1
        acknowledged.push(lines[at]?.write(people[at ^ 1]?.id ?? '', content, content) ?? Promise.resolve())
        // A line does twenty a second; who always sends more never comes to an end with what was not acknowledged.
        await wait(40 + Math.random() * 60)
      }
      await Promise.all(acknowledged)
    }))
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(300 + Math.random() * 700)
      const one = kill % 2
      await halls[one]?.kill()
      nodes.urls = halls.filter((_, at) => at !== one).map(({ url }) => url)
      await wait(300 + Math.random() * 700)
      if (kill === kills - 1) break
      halls[one] = await startHall(folder, env, from)
      nodes.urls = halls.map(({ url }) => url)
    }
    isOver = true
    await writing
    const expected = (at: number) => Array.from({ length: written[at] ?? 0 }, (_, number) => `${at}:${number}`)
    for (const [at, line] of lines.entries()) {
      const both = (written[at] ?? 0) + (written[at ^ 1] ?? 0)
      await expect.poll(() => line.heard.filter(({ type }) => type === 'message').length, { timeout: patienceMs }).toBeGreaterThanOrEqual(both)
      const words = line.heard.flatMap(({ type, content }) => (type === 'message' ? String(content) : []))
      for (const side of [at, at ^ 1]) expect(words.filter((word) => word.startsWith(`${side}:`))).toEqual(expected(side))
      expect(line.disorder).toEqual([])
    }
    expect(await stored(database.url)).toEqual(people.flatMap((_, at) => expected(at)).toSorted())
    expect(lines.reduce((sum, { moves }) => sum + moves, 0)).toBeGreaterThan(0)
    process.stdout.write(`${kills} kills: ${written.reduce((sum, count) => sum + count, 0)} messages over ${people.length} lines, which moved ${lines.map(({ moves }) => moves).join(', ')} times\n`)
  } finally {
    for (const line of lines) line.close()
    for (const hall of halls) await hall.kill()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the database has of their words. */
async function stored(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ content: string }>('select content from messaging.messages')
  await client.end()
  return rows.map(({ content }) => content).toSorted()
}
