import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDatabase } from '#kit/database.ts'
import { readConfig } from '#platform/config.ts'
import { createLogger } from '#platform/log.ts'
import { openHall } from '../hall.ts'
import { createApp } from './app.ts'

const database = testDatabase()
const within = { timeout: 15_000, interval: 50 }

/** A line to the database that can freeze: it stays open, and nothing comes through. */
async function freezableLine(url: string): Promise<{ url: string; freeze(): void; thaw(): void; close(): void }> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isFrozen = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.on('data', (bytes) => to.write(bytes))
      from.on('error', () => undefined)
      from.on('close', () => void (sockets.delete(from), to.destroy()))
      if (isFrozen) from.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const line = new URL(url)
  line.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const all = (what: 'pause' | 'resume') => {
    isFrozen = what === 'pause'
    for (const socket of sockets) socket[what]()
  }
  return { url: line.href, freeze: () => all('pause'), thaw: () => all('resume'), close: () => void server.close() }
}

test('a frozen database is answered for at once, and the hall is well when it thaws', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-frozen-'))
  const line = await freezableLine(database.url)
  const log = createLogger('silent')
  const hall = await openHall(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }, []), { databaseUrl: line.url, secret: 's'.repeat(40), log })
  const app = await createApp(hall, log)
  const offers = () => app.inject('/api/v1/offers')
  try {
    expect((await offers()).statusCode).toBe(200)
    line.freeze()
    await expect.poll(() => hall.databaseIsThere(), within).toBe(false)
    const refused = await Promise.all(Array.from({ length: 20 }, offers))
    expect(new Set(refused.map((answer) => answer.statusCode))).toEqual(new Set([503]))
    expect([refused[0]?.json().code, refused[0]?.headers['retry-after']]).toEqual(['unavailable', '5'])
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    line.thaw()
    await expect.poll(() => hall.databaseIsThere(), within).toBe(true)
    expect((await offers()).statusCode).toBe(200)
  } finally {
    line.thaw()
    await app.close()
    await hall.close()
    line.close()
    await rm(folder, { recursive: true, force: true })
  }
}, 60_000)
