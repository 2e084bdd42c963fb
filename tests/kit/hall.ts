import { spawn, type ChildProcess } from 'node:child_process'
import { access, chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { freePort } from '#platform/database/embedded-server.ts'
import { defaultLimits } from '#platform/limits.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running hall, without a slash at the end. */
    hallUrl: string
    /** Where a test may put up pages: for the hall https://page.example is a server on this port. */
    standInPort: number
  }
}

const PROGRAM = join('build', 'server', 'main.js')

/** A hall of its own: the built program in demo mode with its community, on a free port and in an empty folder. */
export type Hall = { url: string; pid: number; output(): string; stop(): Promise<number | null>; kill(): Promise<void> }

/** Starts the built program, or the sources without pages, and resolves when it is ready. Limits are off: a test run comes from one address. */
export async function startHall(dataDir: string, env: Record<string, string> = {}, from: 'build' | 'sources' = 'build'): Promise<Hall> {
  const program = from === 'build' ? PROGRAM : join('tests', 'kit', 'program.ts')
  await access(program).catch(() => {
    throw new Error('There is no build to test. Run: npm run build')
  })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const limits = Object.fromEntries(Object.keys(defaultLimits).map((name) => [`LIMIT_${name.toUpperCase()}`, '100000/1m']))
  const settings = { GUILDHALL_MODE: 'demo', NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '', PUBLIC_URL: '', PATIENT_JOBS: 'false', ...limits, ...env }
  const child = spawn(process.execPath, ['--enable-source-maps', program], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  await untilReady(child, `${url}/readyz`, () => output)
  return { url, pid: child.pid ?? 0, output: () => output, stop: () => stop(child), kill: () => kill(child) }
}

/** vitest's set-up of the journeys: one hall for all of them. It must also end well. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-journeys-'))
  await chmod(folder, 0o755)
  const standInPort = await freePort()
  const hall = await startHall(folder, { OUTGOING_STAND_INS: `https://page.example=http://127.0.0.1:${standInPort}` }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  project.provide('hallUrl', hall.url)
  project.provide('standInPort', standInPort)
  return async () => {
    const code = await hall.stop()
    await rm(folder, { recursive: true, force: true })
    if (code !== 0) throw new Error(`The hall did not end well (code ${code}):\n${hall.output().slice(-4_000)}`)
    // What it did not expect, even where no journey saw the 500 of it.
    const failures = hall.output().split('\n').filter((line) => /^\{"level":[56]0,/.test(line))
    if (failures.length > 0) throw new Error(`The hall logged ${failures.length} errors, first:\n${failures.slice(0, 5).join('\n').slice(0, 10_000)}`)
  }
}

async function untilReady(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const patience = Date.now() + 300_000 // the first start makes the demo community and its pictures
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The hall ended before it was ready:\n${output()}`)
    const ready = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.ok, () => false)
    if (ready) return
    if (Date.now() > patience) {
      await stop(child)
      throw new Error(`The hall was not ready in time:\n${output()}`)
    }
    await wait(100)
  }
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  if (child.exitCode !== null) return child.exitCode
  child.kill('SIGTERM')
  const late = wait(20_000, undefined, { ref: false }).then(() => void child.kill('SIGKILL'))
  const code = await Promise.race([ended, late.then(() => ended)])
  return code
}

/** Ends it as a power cut would (kill -9): nothing is said, nothing is finished. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
