import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from '../log.ts'
import { copyBinaries, findBinaries, type Binaries } from './embedded-binaries.ts'
import { createCluster, OWNER, readPassword } from './embedded-create.ts'
import { canEnter, chooseLocation, type Location } from './embedded-location.ts'
import { takeOwnership, type Ownership } from './embedded-lock.ts'
import { findPostmaster, shutDown } from './embedded-process.ts'
import { bringUp, type BringUp } from './embedded-server.ts'
import { isUnavailable } from './errors.ts'

export type EmbeddedOptions = {
  /** The program's data folder; the cluster goes to `postgres/` in it. */
  dataDir: string
  log: Pick<Logger, 'info' | 'warn'>
  /** Preferred TCP port; another free one is taken when it is in use. */
  port?: number
  /** PostgreSQL settings on top of ours, e.g. `{ fsync: 'off' }`. */
  settings?: Record<string, string>
}

export type Embedded = {
  /** Connection string of the program's database, password included: never print it. */
  url: string
  /** The folder the cluster lives in, for people to read. */
  location: string
  /** Fast shutdown; resolves when the server has ended. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the program, making its cluster the first time. A server
 * that a killed program left behind is taken over; one that crashes meanwhile is started again
 * on the same port. Refuses when another living program owns the same folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log } = options
  const location = await chooseLocation(options.dataDir)
  const binaries = await reachableBinaries(location)
  if ((await createCluster(location, binaries)) === 'created') log.info({ place: location.place }, 'made a new database')

  const launch = { ...location, binaries, settings: options.settings ?? {} }
  const { server, address, owner } = await bringUpAndOwn({ ...launch, port: options.port ?? 54_329, portIsFixed: false })
  if (server.wasRunning) log.info({ pid: server.pid }, 'took over the database server of an earlier run')

  const guard = new AbortController()
  const comeBack = async (): Promise<Ownership> => {
    await bringUp({ ...launch, port: server.port, portIsFixed: true })
    return takeOwnership(location.place, `${address}/postgres`)
  }
  const guarded = keepAlive(owner, comeBack, guard.signal, log)
  const stop = async (): Promise<void> => {
    if (guard.signal.aborted) return guarded
    guard.abort()
    await guarded
    const running = await findPostmaster(join(location.place, 'cluster'))
    if (running) await shutDown(running.pid, binaries, join(location.place, 'cluster'))
  }
  try {
    await createDatabase(`${address}/postgres`)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `${address}/${OWNER}`, location: location.place, stop }
}

/** A server that looks alive may have been killed this very moment: then it is brought up again. */
async function bringUpAndOwn(launch: BringUp) {
  const patience = Date.now() + 10_000
  for (;;) {
    const server = await bringUp(launch)
    const address = `postgres://${OWNER}:${await readPassword(launch.place)}@127.0.0.1:${server.port}`
    try {
      return { server, address, owner: await takeOwnership(launch.place, `${address}/postgres`) }
    } catch (error) {
      if (!server.wasRunning || !isUnavailable(error) || Date.now() > patience) throw error
      await wait(50)
    }
  }
}

/** Whenever the owner's connection ends, brings the server back, until told to stop. */
async function keepAlive(first: Ownership, comeBack: () => Promise<Ownership>, stop: AbortSignal, log: EmbeddedOptions['log']): Promise<void> {
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()))
  let owner = first
  for (;;) {
    await Promise.race([stopped, owner.ended])
    for (let attempt = 0; !stop.aborted; attempt++) {
      try {
        owner = await comeBack()
        log.warn({}, 'the database server ended unexpectedly and is back')
        break
      } catch (error) {
        log.warn({ err: error }, 'the database server ended unexpectedly and does not come back yet')
        await Promise.race([stopped, wait(Math.min(200 * 2 ** attempt, 5_000), undefined, { ref: false })])
      }
    }
    if (stop.aborted) return owner.release()
  }
}

async function reachableBinaries({ place, runAs }: Location): Promise<Binaries> {
  const installed = await findBinaries()
  const reachable = !runAs || (await canEnter(join(installed.root, 'bin'), runAs))
  return reachable ? installed : copyBinaries(installed, place)
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [OWNER])
    if (!rowCount) await client.query(`create database ${OWNER}`)
  } finally {
    await client.end()
  }
}
