import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Binaries } from './embedded-binaries.ts'
import type { RunAs } from './embedded-location.ts'

const run = promisify(execFile)

/** What `postmaster.pid` tells: the server's process, its port, and how far it is (`ready` takes connections). */
export type Postmaster = { pid: number; port: number; state: string }

export type Launch = {
  binaries: Binaries
  cluster: string
  logFile: string
  runAs?: RunAs
  port: number
  settings: Record<string, string>
}

/** The server that `postmaster.pid` names, or nothing when that process is gone or is not PostgreSQL. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = await pidFile(cluster)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !(await isPostgres(pid))) return undefined
  return { pid, port: Number(lines[3]), state: lines[7]?.trim() ?? 'starting' }
}

/**
 * Starts the server and resolves once it takes connections. It gets a session of its own, so that
 * Ctrl-C reaches only us and requests under way can end before the database does, and it writes to
 * a file: a pipe would die with us.
 */
export async function launch(options: Launch): Promise<Postmaster> {
  await disownStrangersPid(options.cluster)
  const log = await open(options.logFile, 'a')
  const from = (await log.stat()).size
  const settings = Object.entries({ ...options.settings, port: String(options.port) })
  const child = spawn(options.binaries.postgres, ['-D', options.cluster, ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])], {
    ...options.runAs,
    cwd: options.cluster,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    windowsHide: true,
  })
  const ended = exitOf(child)
  child.unref()
  await log.close()
  for (;;) {
    const lines = await pidFile(options.cluster)
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return { pid: child.pid, port: options.port, state: 'ready' }
    const gone = await Promise.race([ended, wait(10, undefined)])
    if (gone) throw new Error(`PostgreSQL did not start: ${gone}\n${await tail(options.logFile, from)}`)
  }
}

/** Fast shutdown: no new connections, the open ones are ended, everything is written. Waits for the end. */
export async function shutDown(pid: number, binaries: Binaries, cluster: string): Promise<void> {
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'])
    return
  }
  signal(pid, 'SIGINT')
  const impatient = Date.now() + 30_000
  for (let told = false; isAlive(pid); await wait(10)) {
    if (told || Date.now() < impatient) continue
    told = true
    signal(pid, 'SIGQUIT') // at once; the next start replays the log
  }
}

/** Whether a process with that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return process.platform !== 'linux' || !isZombie(pid)
}

/** Dead and not yet buried, which lasts for ever in a container whose first process does not bury its orphans. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

/** Numbers are given again after a crash or in a new container: the file may name somebody else's process. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    return stat.includes('(postgres) ')
  }
  const [program, args] = process.platform === 'win32' ? ['tasklist', ['/fi', `PID eq ${pid}`, '/nh']] : ['ps', ['-o', 'comm=', '-p', String(pid)]]
  const { stdout } = await run(program as string, args as string[]).catch(() => ({ stdout: '' }))
  return stdout.includes('postgres')
}

/**
 * PostgreSQL refuses to start while the process named in its pid file lives, even if it is a stranger's.
 * It makes an exception for its parent, which is us. Deleting the file would lose the other
 * protection it holds: the shared memory that orphans of a killed server still use.
 */
async function disownStrangersPid(cluster: string): Promise<void> {
  const [pid, ...rest] = await pidFile(cluster)
  if (!pid || !isAlive(Number(pid)) || (await isPostgres(Number(pid)))) return
  await writeFile(join(cluster, 'postmaster.pid'), [String(process.pid), ...rest].join('\n'))
}

async function pidFile(cluster: string): Promise<string[]> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  return text === '' ? [] : text.split('\n')
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, by) => resolve(by ? `ended by ${by}` : `ended with code ${code}`))
  })
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Already gone, which is what we wanted.
  }
}

async function tail(path: string, from: number): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.slice(from).split('\n').slice(-12).join('\n').trim()
}
