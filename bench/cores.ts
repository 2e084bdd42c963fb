import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** One core for the server that is measured, another for the load and PostgreSQL; null where processes cannot be pinned. */
export interface Cores {
  server: string
  rest: string
  /** All that there are for this process. */
  all: string
}

/** Moves this process, and so everything it starts, to the second core. */
export function takeCores(): Cores | null {
  if (availableParallelism() < 2) return null
  const all = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0,1'
  const cores = { server: '0', rest: '1', all }
  const moved = spawnSync('taskset', ['-a', '-cp', cores.rest, String(process.pid)])
  return moved.status === 0 ? cores : null
}

/** A command line that runs on the server's core. */
export function onServerCore(cores: Cores | null, command: string, args: readonly string[]): [string, string[]] {
  return cores ? ['taskset', ['-c', cores.server, command, ...args]] : [command, [...args]]
}

/** Lets programs that were bound to a core, and what they start from now on, run on any: for what is a time, and no ratio to a floor on one core. */
export function letRunAnywhere(cores: Cores, pids: readonly number[]): void {
  for (const pid of pids) spawnSync('taskset', ['-a', '-cp', cores.all, String(pid)])
}
