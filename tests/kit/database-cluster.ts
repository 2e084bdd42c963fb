import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#platform/database/embedded.ts'
import { isAlive, findPostmaster } from '#platform/database/embedded-process.ts'
import { freePort } from '#platform/database/embedded-server.ts'
import { migrate } from '#platform/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the run's cluster; its database `template` is migrated and must not be touched. */
    clusterUrl: string
  }
}

const PREFIX = 'guildhall-test-'

/** Nothing here outlives the run, so nothing need reach the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB', autovacuum: 'off', max_connections: '200' }

/** Starts one PostgreSQL for the whole run with one migrated template, and removes it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  await chmod(folder, 0o755) // root's PostgreSQL runs as another user
  const silent = { info: () => undefined, warn: () => undefined }
  const cluster = await startEmbedded({ dataDir: folder, log: silent, port: await freePort(), settings })
  const end = async (): Promise<void> => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(cluster.url)
  } catch (error) {
    await end()
    throw error
  }
  project.provide('clusterUrl', cluster.url)
  return end
}

async function makeTemplate(clusterUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  await client.query('create database template')
  await client.end()
  const template = new URL(clusterUrl)
  template.pathname = '/template'
  await migrate(template.href)
}

/** A run that was killed leaves its server and its folder behind; the next one clears them away. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const run = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : NaN
    if (!run || isAlive(run)) continue
    const folder = join(tmpdir(), name)
    const server = await findPostmaster(join(folder, 'postgres', 'cluster'))
    if (server) process.kill(server.pid, 'SIGKILL')
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  }
}
