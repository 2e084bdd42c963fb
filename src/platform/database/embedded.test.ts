import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startEmbedded, type Embedded } from './embedded.ts'
import { joinEmbedded } from './embedded-join.ts'
import { findPostmaster, isAlive } from './embedded-process.ts'
import { freePort } from './embedded-server.ts'

const settings = { fsync: 'off', shared_buffers: '16MB' }
const asRoot = process.getuid?.() === 0
let folder: string
let port: number
let started: { stop(): Promise<void> }[]
let said: string[]

const hear = (_details: object, message = ''): void => void said.push(message)
const log = { info: hear, warn: hear }

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'guildhall-embedded-')))
  await chmod(folder, 0o755)
  port = await freePort()
  started = []
  said = []
})

afterEach(async () => {
  for (const one of started) await one.stop()
  await rm(folder, { recursive: true, force: true })
})

async function start(options: { port?: number; dataDir?: string } = {}): Promise<Embedded> {
  const database = await startEmbedded({ dataDir: folder, log, settings, port, ...options })
  started.push(database)
  return database
}

/** Another program that starts the same database; it says "up" and lives until it is killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const program = join(folder, 'other.mjs')
  const embedded = new URL('./embedded.ts', import.meta.url).href
  await writeFile(
    program,
    `import { startEmbedded } from ${JSON.stringify(embedded)}
     const { url } = await startEmbedded({ ...${JSON.stringify({ dataDir: folder, settings, port })}, log: console })
     process.send(url)
     setInterval(() => undefined, 1000)`,
  )
  const child = fork(program, { silent: true, execArgv: [] })
  started.push({
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await killed(child)
    },
  })
  await once(child, 'message')
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(text)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

async function serverPid(database: { location: string }): Promise<number> {
  const found = await findPostmaster(join(database.location, 'cluster'))
  if (!found) throw new Error('no server is running')
  return found.pid
}

describe('the built-in PostgreSQL', () => {
  test('makes a database the first time and keeps what is in it', async () => {
    const first = await start()
    expect(await ask(first.url, `select current_setting('server_version_num')::int / 10000 as answer`)).toBe(18)
    expect(await ask(first.url, `select pg_encoding_to_char(encoding) || ' ' || datlocale as answer from pg_database where datname = current_database()`)).toBe('UTF8 C.UTF-8')
    await ask(first.url, 'create table kept as select 7 as answer')
    const pid = await serverPid(first)
    await first.stop()
    expect(isAlive(pid)).toBe(false)

    const second = await start()
    expect(new URL(second.url).password).toBe(new URL(first.url).password)
    expect(await ask(second.url, 'select answer from kept')).toBe(7)
  })

  test('asks for its random password, which only its users can read', async () => {
    const { url, location } = await start()
    const wrong = new URL(url)
    wrong.password = 'postgres'
    await expect(ask(wrong.href, 'select 1 as answer')).rejects.toThrow('password authentication failed')
    const file = join(location, 'password')
    expect((await readFile(file, 'utf8')).trim()).toBe(new URL(url).password)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('listens on the loopback address only', async () => {
    const { url } = await start()
    expect(await ask(url, 'select setting as answer from pg_settings where name = \'listen_addresses\'')).toBe('127.0.0.1')
    expect(await ask(url, 'select setting as answer from pg_settings where name = \'unix_socket_directories\'')).toBe('')
  })

  test('takes another port when its own is taken', async () => {
    const stranger = createServer().listen(port, '127.0.0.1')
    await once(stranger, 'listening')
    started.push({ stop: async () => void stranger.close() })
    const { url } = await start()
    expect(new URL(url).port).not.toBe(String(port))
    expect(await ask(url, 'select 1 as answer')).toBe(1)
  })

  test('comes back on the same port when the server is killed under us', async () => {
    const database = await start()
    await ask(database.url, 'create table kept as select 7 as answer')
    const pid = await serverPid(database)
    process.kill(pid, 'SIGKILL')
    await vi.waitFor(async () => expect(await ask(database.url, 'select answer from kept')).toBe(7), { timeout: 30_000, interval: 50 })
    expect(await serverPid(database)).not.toBe(pid)
    await database.stop()
    expect(await findPostmaster(join(database.location, 'cluster'))).toBeUndefined()
  })

  test('takes over the server of a program that was killed', async () => {
    const other = await startElsewhere()
    const pid = await serverPid({ location: join(folder, 'postgres') })
    await killed(other)
    const database = await start()
    expect(await serverPid(database)).toBe(pid)
    expect(said).toContain('took over the database server of an earlier run')
    await database.stop()
    expect(isAlive(pid)).toBe(false)
  })

  test('recovers when program and server were both killed', async () => {
    const other = await startElsewhere()
    const pid = await serverPid({ location: join(folder, 'postgres') })
    await killed(other)
    process.kill(pid, 'SIGKILL')
    const database = await start()
    expect(await ask(database.url, 'select 1 as answer')).toBe(1)
    expect(await serverPid(database)).not.toBe(pid)
  })

  test('is not misled by a pid file that names a stranger', async () => {
    const first = await start()
    const file = join(first.location, 'cluster', 'postmaster.pid')
    const left = await readFile(file, 'utf8')
    await first.stop()
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    started.push({ stop: () => killed(stranger) })
    await writeFile(file, left.replace(/^\d+/, String(stranger.pid)))
    const again = await start()
    expect(await ask(again.url, 'select 1 as answer')).toBe(1)
    expect(stranger.exitCode).toBeNull()
  })

  test('starts afresh when making the database was cut short', async () => {
    const first = await start()
    await first.stop()
    await rename(join(first.location, 'cluster'), join(first.location, 'cluster.half'))
    const again = await start()
    expect(await ask(again.url, 'select 1 as answer')).toBe(1)
  })

  test('refuses a second program on the same folder and leaves the first alone', async () => {
    const other = await startElsewhere()
    await expect(start()).rejects.toThrow(`Another Guildhall (process ${other.pid}) is running`)
    const pid = await serverPid({ location: join(folder, 'postgres') })
    expect(isAlive(pid)).toBe(true)
    await killed(other)
    await start()
  })

  test('a tool joins the running server and leaves it running, or brings its own', async () => {
    const database = await start()
    const joined = await joinEmbedded({ dataDir: folder, log })
    expect(joined.url).toBe(database.url)
    await joined.stop()
    expect(await ask(database.url, 'select 1 as answer')).toBe(1)
    await database.stop()

    const own = await joinEmbedded({ dataDir: folder, log, port })
    expect(await ask(own.url, 'select 1 as answer')).toBe(1)
    await own.stop()
    expect(await findPostmaster(join(own.location, 'cluster'))).toBeUndefined()
  })

  test.runIf(asRoot)('moves to a system folder when its user cannot enter ours', async () => {
    await chmod(folder, 0o700)
    const first = await start({ dataDir: join(folder, 'data') })
    expect(first.location).toMatch(/^\/var\/(lib|tmp)\/guildhall-/)
    await ask(first.url, 'create table kept as select 7 as answer')
    await first.stop()
    const second = await start({ dataDir: join(folder, 'data') })
    // Last in the row, so that nothing runs in the folder any more when it goes.
    started.push({ stop: () => rm(first.location, { recursive: true, force: true }) })
    expect(second.location).toBe(first.location)
    expect(await ask(second.url, 'select answer from kept')).toBe(7)
  })
})
