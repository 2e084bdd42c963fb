import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, testDatabase } from '#kit/database.ts'
import { redis, startRedis, withoutRedis } from '#kit/redis.ts'
import { examine } from './doctor.ts'
import { judgeMigrations, judgeVersion } from './doctor/database.ts'
import { render, type Finding } from './doctor/findings.ts'
import { judgeClock, judgeDisk } from './doctor/machine.ts'

const database = testDatabase()
let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'guildhall-doctor-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const look = (env: Record<string, string> = {}) => examine({ DATA_DIR: folder, DATABASE_URL: database.url, PORT: '1', ...env })
const about = (findings: Finding[], what: string) => findings.find((finding) => finding.what === what)

async function run(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(text)
  await client.end()
}

describe('the doctor', () => {
  test('finds nothing wrong with a sound installation', async () => {
    const findings = await look()
    expect(findings.filter(({ what, state }) => state !== 'ok' && what !== 'disk')).toEqual([])
    expect(findings.map(({ what }) => what)).toEqual(['configuration', 'storage', 'secret', 'disk', 'database', 'migrations', 'queue', 'mail', 'clock', 'program'])
  })

  test('lists all wrong settings at once', async () => {
    const [only, ...rest] = await look({ PORT: 'x', GUILDHALL_MODE: 'y' })
    expect(rest).toEqual([])
    expect(only?.state).toBe('fail')
    expect(only?.detail).toMatch(/PORT[^]*GUILDHALL_MODE|GUILDHALL_MODE[^]*PORT/)
  })

  test('says so when the database does not answer', async () => {
    const findings = await look({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' })
    expect(about(findings, 'database')).toMatchObject({ state: 'fail', detail: expect.stringContaining('ECONNREFUSED') })
  })

  test('says so when Redis does not answer', async () => {
    const findings = await look({ REDIS_URL: 'redis://somebody:tulips@127.0.0.1:1' })
    expect(about(findings, 'redis')).toMatchObject({ state: 'fail', detail: expect.stringContaining('ECONNREFUSED') })
    expect(render(findings)).not.toContain('tulips')
  })

  test.skipIf(!redis)(redis ? 'finds a Redis that answers' : `finds a Redis that answers (${withoutRedis})`, async () => {
    const server = await startRedis()
    expect(about(await look({ REDIS_URL: server.url }), 'redis')).toMatchObject({ state: 'ok', detail: expect.stringMatching(/version \d/) })
    await server.kill()
  })

  test('notices a database that was never migrated', async () => {
    const empty = await createTestDatabase('template0')
    try {
      expect(about(await look({ DATABASE_URL: empty.url }), 'migrations')?.state).toBe('warn')
    } finally {
      await empty.drop()
    }
  })

  test('notices events that nobody dispatches', async () => {
    await run(`insert into platform.events (id, name, payload, created_at) values (gen_random_uuid(), 'a.b', '{}', now() - interval '1 hour')`)
    expect(about(await look(), 'queue')).toMatchObject({ state: 'warn', detail: expect.stringContaining('1 events') })
  })

  test('notices a secret that everybody can read', async () => {
    await writeFile(join(folder, 'secret'), 'x'.repeat(48))
    await chmod(join(folder, 'secret'), 0o644)
    expect(about(await look(), 'secret')?.state).toBe('fail')
  })

  test('does not make a database where there is none', async () => {
    expect(about(await look({ DATABASE_URL: '' }), 'database')).toMatchObject({ state: 'warn', advice: 'Run: npm start' })
  })

  test('tries the mail server, and says what to do where it does not answer', async () => {
    const settings = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'hall@example.org' }
    expect(about(await look(settings), 'mail server')).toMatchObject({ state: 'fail', detail: expect.stringContaining('ECONNREFUSED') })
    expect(about(await look(settings), 'mail')).toMatchObject({ state: 'ok', detail: '0 mails came back within a week' })
    const server = createServer((socket) => {
      socket.write('220 here\r\n')
      socket.on('data', (said) => socket.write(String(said).startsWith('EHLO') ? '250 here\r\n' : '221 bye\r\n'))
      socket.on('error', () => undefined)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    try {
      expect(about(await look({ ...settings, SMTP_URL: `smtp://127.0.0.1:${port}` }), 'mail server')?.state).toBe('ok')
      expect(about(await look({ ...settings, SMTP_URL: `smtp://127.0.0.1:${port}?tls=required` }), 'mail server')?.state).toBe('fail')
    } finally {
      server.close()
    }
  })

  test('advice stands below what it is about', () => {
    expect(render([judgeDisk(1, '/data')])).toBe('fail  disk  0 MB free at /data\n            → Free some room now: the database stops when the disk is full.')
  })
})

test('judgements', () => {
  expect(judgeVersion(140_012).state).toBe('fail')
  expect(judgeVersion(150_000).state).toBe('ok')
  expect(judgeMigrations([1, 2], [1]).state).toBe('warn')
  expect(judgeMigrations([1], [1, 2]).state).toBe('fail')
  expect(judgeMigrations([1, 2], [1, 2]).state).toBe('ok')
  expect(judgeDisk(500 * 1024 * 1024, '/').state).toBe('warn')
  expect(judgeDisk(5e9, '/').state).toBe('ok')
  const now = new Date('2030-01-01T00:00:00Z')
  const past = new Date('2029-01-01T00:00:00Z')
  expect(judgeClock(now, new Date(now.getTime() + 5_000), past).state).toBe('warn')
  expect(judgeClock(now, new Date(now.getTime() - 60_000), past).state).toBe('fail')
  expect(judgeClock(now, now, past).state).toBe('ok')
  expect(judgeClock(past, past, now).state).toBe('fail')
})
