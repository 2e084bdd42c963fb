import { access, constants, mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, warn, type Finding } from './findings.ts'

const MB = 1024 * 1024

/** Whether the program can write where it keeps pictures, keys and, by default, the database. */
export async function checkStorage(dataDir: string): Promise<Finding> {
  await mkdir(dataDir, { recursive: true })
  const probe = join(dataDir, `.doctor-${process.pid}`)
  await writeFile(probe, 'x')
  await rm(probe)
  for (const entry of await readdir(dataDir, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'postgres') continue // that one belongs to the database's user
    const writable = await access(join(dataDir, entry.name), constants.W_OK).then(
      () => true,
      () => false,
    )
    if (!writable) return fail('storage', `${join(dataDir, entry.name)} cannot be written`, 'Give the folder to the user who runs the program (chown), or set DATA_DIR.')
  }
  return ok('storage', `${dataDir} can be written`)
}

/** The secret must not be readable by everybody on the machine. */
export async function checkSecret(dataDir: string, configured: boolean): Promise<Finding> {
  if (configured) return ok('secret', 'AUTH_SECRET is set')
  const file = join(dataDir, 'secret')
  const found = await stat(file).catch(() => undefined)
  if (!found) return ok('secret', 'none yet; the first start makes one')
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) return fail('secret', `${file} can be read by others`, `Run: chmod 600 ${file}`)
  return ok('secret', `kept in ${file}, for its owner only`)
}

/** Free room on the disk that holds the data. */
export async function checkDisk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  return judgeDisk(bavail * bsize, folder)
}

/** Below 256 MB PostgreSQL may stop taking writes soon; below 1 GB it is time to act. */
export function judgeDisk(freeBytes: number, folder: string): Finding {
  const detail = `${Math.floor(freeBytes / MB).toLocaleString('en')} MB free at ${folder}`
  if (freeBytes < 256 * MB) return fail('disk', detail, 'Free some room now: the database stops when the disk is full.')
  if (freeBytes < 1024 * MB) return warn('disk', detail, 'Free some room or move DATA_DIR to a larger disk.')
  return ok('disk', detail)
}

/** Sessions, one-time codes and signatures depend on the time: ours must agree with the database's. */
export function judgeClock(ours: Date, theirs: Date, lastMigration: Date): Finding {
  const apart = Math.abs(ours.getTime() - theirs.getTime())
  const advice = 'Turn on time synchronisation (timedatectl set-ntp true) on this machine and on the database’s.'
  if (ours < lastMigration) return fail('clock', `${ours.toISOString()} is before this release was made`, advice)
  if (apart > 30_000) return fail('clock', `${Math.round(apart / 1000)} s apart from the database`, advice)
  if (apart > 2_000) return warn('clock', `${(apart / 1000).toFixed(1)} s apart from the database`, advice)
  return ok('clock', `${ours.toISOString()}, ${apart} ms apart from the database`)
}

/** Whether the program runs and says that it is ready. Its not running is not a fault. */
export async function checkProgram(url: string): Promise<Finding> {
  const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined)
  if (!answer) return ok('program', `not running at ${url}`)
  return answer.ok ? ok('program', `ready at ${url}`) : fail('program', `${url}/readyz answers ${answer.status}`, 'Look at its log; the lines here may say why.')
}
