import { once } from 'node:events'
import type { Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '#kit/database.ts'
import { type SlowProxy, slowProxy } from '#kit/slow-proxy.ts'
import { createLogger } from '../log.ts'
import { openDatabase, type OpenDatabase, type Queryable } from './client.ts'
import { isUnavailable } from './errors.ts'
import { transact } from './transact.ts'

const direct = testDatabase()
let network: SlowProxy
let database: OpenDatabase
let sockets: Socket[]

beforeEach(async () => {
  const url = new URL(direct.url)
  network = await slowProxy({ host: url.hostname, port: Number(url.port) }, 0)
  const through = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(network.port) })
  database = openDatabase(through.href, createLogger('silent'), 1, 800)
  sockets = []
  database.pool.on('connect', (client) => sockets.push((client as unknown as { connection: { stream: Socket } }).connection.stream))
})
afterEach(async () => {
  await database.close()
  await network.close()
})

const pidOf = async (db: Queryable) => (await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]?.pid
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'answered', (error: unknown) => error)

const ways: [string, () => Promise<unknown>][] = [
  ['a read', () => pidOf(database.db)],
  ['a transaction', () => transact(database.withLine, pidOf)],
]

test.each(ways)('%s that a connection is given which was idle for long when the database fell silent ends when its patience does, and the next one goes elsewhere', async (_what, ask) => {
  const pid = await ask()
  const [socket] = sockets as [Socket]
  // Idle for as long as its patience: that ends nothing, neither now nor later.
  await once(socket, 'timeout')
  expect(await ask()).toBe(pid)
  await once(socket, 'timeout')
  network.fallSilent()
  expect(isUnavailable(await failureOf(ask()))).toBe(true)
  expect(socket.destroyed).toBe(true)
  const next = await ask()
  expect([typeof next, next === pid, sockets.length]).toEqual(['number', false, 2])
})

test('one that falls silent in the middle of a transaction ends it, and all that still waits in it', async () => {
  const answers = transact(database.withLine, async (db) => {
    await pidOf(db)
    network.fallSilent()
    const first = failureOf(pidOf(db))
    await Promise.resolve()
    return Promise.all([first, failureOf(pidOf(db))])
  })
  expect(isUnavailable(await failureOf(answers))).toBe(true)
  expect(await pidOf(database.db)).toEqual(expect.any(Number))
})
