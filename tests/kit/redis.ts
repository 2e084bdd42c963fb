import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#platform/database/embedded-server.ts'
import { installDebian } from './debian.ts'

const names = ['valkey-server', 'redis-server']

/** The server's program: REDIS_PATH, or one the system has. */
async function findRedis(): Promise<string | undefined> {
  const { REDIS_PATH, PATH = '' } = process.env
  const known = names.flatMap((name) => [...PATH.split(':'), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) => join(folder, name)))
  for (const path of [REDIS_PATH, ...known]) if (path && (await access(path, constants.X_OK).then(() => true, () => false))) return path
  return undefined
}

/** The program, installed where there is none and that may be done; undefined where it cannot be had. */
async function provideRedis(): Promise<string | undefined> {
  for (const name of names) {
    const found = await findRedis()
    if (found) return found
    console.log(`Installing ${name} for the tests of the wire between nodes …`)
    await installDebian(name)
  }
  return findRedis()
}

/** The server's program; where there is none, undefined and a reason on the screen for the tests that are left out. */
export const redis = await findRedis()
export const withoutRedis = 'left out: there is no valkey-server or redis-server here; install one, or set REDIS_PATH to it'

/** A server of the test's own that can be stopped and come back on the same port. */
export interface RedisServer {
  readonly url: string
  start(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

/** A server on a free port of the loopback address, which keeps nothing. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  let stop = async (): Promise<void> => undefined
  const start = async (): Promise<void> => {
    const child = spawn(redis ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()], { stdio: 'ignore' })
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    child.once('error', () => undefined)
    stop = async () => {
      child.kill('SIGKILL')
      await ended
    }
    for (let patience = 200; !(await answers(port)); patience -= 1) {
      if (patience === 0 || child.exitCode !== null) throw new Error(`${redis} did not start`)
      await wait(50)
    }
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, kill: () => stop() }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end())
    socket.once('close', (failed) => resolve(!failed))
    socket.once('error', () => undefined)
  })

if (import.meta.main) console.log((await provideRedis()) ?? withoutRedis)
