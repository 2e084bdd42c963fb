import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { programEnv } from '../bin/build.mjs'
import { type Cores, onServerCore } from './cores.ts'

/** A program under measurement. */
export interface Program {
  port: number
  pid: number
  /** Processor time that it has used so far, in seconds. */
  cpu(): number
  /** Its resident memory, in MB; `peak` is the most it ever was. */
  memory(): { now: number; peak: number }
  stop(): Promise<void>
}

// Linux counts processor time in hundredths of a second.
const ticksPerSecond = 100

/** Ends with this process, also where that is killed. */
const endWithUs = new URL('../bin/end-with-parent.mjs', import.meta.url).href

/** Throws where somebody listens on one of these ports: who is there already would be measured in place of what is started. */
export async function needFree(...ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const call = connect({ port, host: '127.0.0.1' })
    const isTaken = await once(call, 'connect').then(() => true, () => false)
    call.destroy()
    if (isTaken) throw new Error(`Port ${port} is taken, perhaps by what another bench started: end that first (ss -ltnp 'sport = :${port}' names it).`)
  }
}

/** Starts a Node program on the server's core and resolves when `/readyz` answers. It ends with this process. */
export async function startProgram(cores: Cores | null, options: { args: readonly string[]; port: number; env: Record<string, string> }): Promise<Program> {
  await needFree(options.port)
  const [command, args] = onServerCore(cores, process.execPath, ['--import', endWithUs, ...options.args])
  const child = spawn(command, args, { env: { ...process.env, NODE_ENV: 'production', ...programEnv, ...options.env, PORT: String(options.port) }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let said = ''
  child.stderr?.on('data', (chunk) => (said = `${said}${String(chunk)}`.slice(-4_000)))
  await untilReady(child, `http://127.0.0.1:${options.port}/readyz`, () => said).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  const pid = child.pid ?? 0
  return { port: options.port, pid, cpu: () => cpuOf(pid), memory: () => memoryOf(pid), stop: () => stop(child) }
}

async function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  for (const patience = Date.now() + 60_000; ; await wait(50)) {
    if (child.exitCode !== null) throw new Error(`a program to be measured ended at once:\n${said()}`)
    if (Date.now() > patience) throw new Error(`a program to be measured is not ready after a minute:\n${said()}`)
    if (await fetch(url).then((answer) => answer.ok, () => false)) return
  }
}

/** The programs that a program has started and that still run. */
export const childrenOf = (pid: number): number[] => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

/** Processor time of a program and of those that it started, in seconds; of those that have ended it knows itself (fields 16 and 17 of proc_pid_stat(5)). */
export function cpuOfAll(pid: number): number {
  return cpuOf(pid, [11, 12, 13, 14]) + childrenOf(pid).reduce((sum, one) => sum + cpuOf(one), 0)
}

/** Processor time of all cores that went to other machines on the same hardware since this one runs, in seconds (the field `steal` of proc_stat(5)). */
export function stolenCpu(): number {
  return Number(/^cpu\s+(?:\d+\s+){7}(\d+)/.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? 0) / ticksPerSecond
}

/** User and system time of all its threads (fields 14 and 15 of proc_pid_stat(5)); none of one that has just ended. */
function cpuOf(pid: number, counted = [11, 12]): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return 0
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? []
  return counted.reduce((sum, at) => sum + Number(fields[at]), 0) / ticksPerSecond
}

function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1_024
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** Ends a program as a person would, and waits for it. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
