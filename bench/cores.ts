import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** One core for the server that is measured, another for the load and PostgreSQL; null where processes cannot be pinned. */
export interface Cores {
  server: string
  rest: string
}

/** Moves this process, and so everything it starts, to the second core. */
export function takeCores(): Cores | null {
  if (availableParallelism() < 2) return null
  const cores = { server: '0', rest: '1' }
  const moved = spawnSync('taskset', ['-a', '-cp', cores.rest, String(process.pid)])
  return moved.status === 0 ? cores : null
}

/** A command line that runs on the server's core. */
export function onServerCore(cores: Cores | null, command: string, args: readonly string[]): [string, string[]] {
  return cores ? ['taskset', ['-c', cores.server, command, ...args]] : [command, [...args]]
}
