import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The operating system's user that PostgreSQL runs as. */
export type RunAs = { uid: number; gid: number }

/** Where the cluster lives and who runs it; `runAs` is absent when we are not root. */
export type Location = { place: string; runAs?: RunAs }

/**
 * Chooses the folder of the cluster: `<dataDir>/postgres`, or, when we are root and the
 * database's user cannot enter that, a folder of the system. The choice is remembered in
 * `<dataDir>/postgres-location`, so a project that is moved still finds its data.
 */
export async function chooseLocation(dataDir: string): Promise<Location> {
  const home = resolve(dataDir)
  await mkdir(home, { recursive: true })
  if (process.getuid?.() !== 0) return { place: await claim(join(home, 'postgres')) }

  const note = join(home, 'postgres-location')
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim()
  const near = join(home, 'postgres')
  const runAs = (await ownerOf(join(noted || near, 'cluster'))) ?? (await unprivilegedUser())
  if (noted) return { place: await claim(noted), runAs }
  if (await canEnter(home, runAs)) {
    await mkdir(near, { recursive: true, mode: 0o711 })
    return { place: near, runAs }
  }
  const place = await claim(await systemFolder())
  await writeFile(note, `${place}\n`)
  return { place, runAs }
}

/** Whether that user may walk into the folder, judged by the permission bits of it and all its parents. */
export async function canEnter(folder: string, user: RunAs): Promise<boolean> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (path === dirname(path)) return true
  }
}

/**
 * A new folder of the system. /var/lib outlives reboots and tidying of temporary files; /var/tmp is for
 * systems without it. Never an old folder: whoever deleted the data folder wants to begin anew.
 */
async function systemFolder(): Promise<string> {
  const name = `guildhall-${randomBytes(6).toString('hex')}`
  const hasLib = await stat('/var/lib').then(
    (found) => found.isDirectory(),
    () => false,
  )
  return join(hasLib ? '/var/lib' : '/var/tmp', name)
}

/** Makes the folder ours. Where everybody may write, somebody else could have put it there before us. */
async function claim(place: string): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o711 })
  const found = await lstat(place)
  const uid = process.getuid?.()
  if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) {
    throw new Error(`The database folder ${place} belongs to another user. Remove it, or set DATA_DIR or DATABASE_URL.`)
  }
  return place
}

async function ownerOf(path: string): Promise<RunAs | undefined> {
  return stat(path).then(
    ({ uid, gid }) => (uid === 0 ? undefined : { uid, gid }),
    () => undefined,
  )
}

/** PostgreSQL refuses to run as root, so root needs somebody to hand it to. */
async function unprivilegedUser(): Promise<RunAs> {
  const known = (await lookUp('postgres')) ?? (await lookUp('guildhall'))
  if (known) return known
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'guildhall']).catch(() => undefined)
  const found = (await lookUp('guildhall')) ?? (await lookUp('nobody'))
  if (found) return found
  throw new Error('PostgreSQL does not run as root, and there is no user to run it as. Create one with "useradd --system postgres", or set DATABASE_URL.')
}

async function lookUp(name: string): Promise<RunAs | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}
