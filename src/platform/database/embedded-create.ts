import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './embedded-binaries.ts'
import type { Location } from './embedded-location.ts'

const run = promisify(execFile)

/** Name of the role and of the database that the program uses. */
export const OWNER = 'guildhall'

/** The password of the cluster in this place, which `createCluster` wrote; empty when there is none yet. */
export async function readPassword(place: string): Promise<string> {
  return (await readFile(join(place, 'password'), 'utf8').catch(() => '')).trim()
}

/**
 * Makes an empty cluster in `<place>/cluster` unless there is one. Built beside and then renamed,
 * so a start that is killed half-way leaves nothing that looks like a database.
 * The built-in C.UTF-8 locale sorts the same on every system and survives upgrades of it.
 */
export async function createCluster({ place, runAs }: Location, binaries: Binaries): Promise<'created' | 'found'> {
  const cluster = join(place, 'cluster')
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  const ours = binaries.version.split('.')[0]
  if (version === ours) return 'found'
  if (version) throw new Error(`The database in ${cluster} was made by PostgreSQL ${version}, and the built-in one is ${ours}. Dump it with the old release and restore it with this one.`)

  const half = join(place, 'cluster.half')
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { mode: 0o700 })
  const secret = join(place, 'password')
  await writeFile(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (runAs) for (const path of [half, secret]) await chown(path, runAs.uid, runAs.gid)
  await run(
    binaries.initdb,
    ['--pgdata', half, '--username', OWNER, '--pwfile', secret, '--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-locale', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
    { ...runAs, cwd: place, windowsHide: true },
  )
  await rename(half, cluster)
  return 'created'
}
