import { stat, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findPostmaster, launch, type Launch, type Postmaster } from './embedded-process.ts'

/** Our settings; everything else is PostgreSQL's own default. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'guildhall',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off', // compiling costs more than it saves in queries as short as ours
  shared_buffers: `${sharedMegabytes()}MB`,
}

/**
 * A quarter of the memory, as PostgreSQL's manual advises, between its own default and what a community of a hundred thousand
 * offers fits in whole: with less, each search reads pages anew that the one before it had. Taken only as far as there is data.
 */
function sharedMegabytes(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.min(512, Math.max(128, Math.floor(memory / 4 / (1024 * 1024))))
}

const LARGE_LOG = 8 * 1024 * 1024

export type BringUp = Omit<Launch, 'cluster' | 'logFile'> & { place: string; portIsFixed: boolean }

/** The running server of this place: the one that is there already, or a new one. */
export async function bringUp(options: BringUp): Promise<Postmaster & { wasRunning: boolean }> {
  const cluster = join(options.place, 'cluster')
  const logFile = join(options.place, 'server.log')
  const patience = Date.now() + 60_000
  let port = options.port
  for (;;) {
    const running = await findPostmaster(cluster)
    if (running?.state === 'ready') return { ...running, wasRunning: true }
    if (running && Date.now() < patience) {
      await wait(20) // it starts, recovers or ends
      continue
    }
    if (running) throw new Error(`PostgreSQL (process ${running.pid}) has been "${running.state}" for a minute; see ${logFile}`)
    if (!options.portIsFixed && !(await isFree(port))) port = await freePort()
    await trim(logFile)
    try {
      const settings = { ...SETTINGS, ...options.settings }
      return { ...(await launch({ ...options, cluster, logFile, port, settings })), wasRunning: false }
    } catch (error) {
      if (Date.now() > patience || !isPassing(error)) throw error
      await wait(100)
    }
  }
}

/** The port was taken between our look and the start, or orphans of a killed server are still ending. */
function isPassing(error: unknown): boolean {
  return /Address already in use|pre-existing shared memory|lock file "postmaster.pid"/i.test(String(error))
}

async function isFree(port: number): Promise<boolean> {
  return listen(port).then(
    () => true,
    () => false,
  )
}

/** A port nobody uses just now. */
export async function freePort(): Promise<number> {
  return listen(0)
}

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

async function trim(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LARGE_LOG) await truncate(logFile)
}
