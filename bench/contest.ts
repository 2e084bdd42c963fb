import { load, type Questions } from './load.ts'
import type { Program } from './process.ts'

/** A program at work. */
export interface Contestant {
  program: Pick<Program, 'cpu'>
  /** Keeps it busy for a while, and says how much it did. */
  work(seconds: number): Promise<{ answers: number; seconds: number }>
}

/** A server that is asked over HTTP. */
export interface Server extends Contestant {
  questions: Questions
}

export function server(program: Program, paths: readonly string[], headers?: Record<string, string>): Server {
  const questions = { port: program.port, paths, ...(headers && { headers }) }
  return { program, questions, work: (seconds) => load(questions, seconds) }
}

/** How fast one contestant was. */
export interface Speed {
  perSecond: number
  /** Processor time of the program per answer, in microseconds. */
  cpuMicros: number
}

export interface Rounds {
  count: number
  seconds: number
}

/**
 * Lets contestants answer in turn, round after round, so that whatever else the machine does meets all alike.
 * Returns each one's speed in each round.
 */
export async function compete<Name extends string>(contestants: Record<Name, Contestant>, rounds: Rounds): Promise<Record<Name, Speed[]>> {
  const names = Object.keys(contestants) as Name[]
  const speeds = Object.fromEntries(names.map((name) => [name, [] as Speed[]])) as Record<Name, Speed[]>
  for (const name of names) await run(contestants[name], rounds.seconds)
  for (let round = 0; round < rounds.count; round += 1) {
    for (const name of names) speeds[name].push(await run(contestants[name], rounds.seconds))
  }
  return speeds
}

async function run({ program, work }: Contestant, seconds: number): Promise<Speed> {
  const before = program.cpu()
  const done = await work(seconds)
  return { perSecond: done.answers / done.seconds, cpuMicros: ((program.cpu() - before) / done.answers) * 1_000_000 }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** The median of what one contestant did. */
export function typical(speeds: readonly Speed[]): Speed {
  return { perSecond: median(speeds.map((speed) => speed.perSecond)), cpuMicros: median(speeds.map((speed) => speed.cpuMicros)) }
}

/** The median over the rounds of one contestant's figure as a part of another's in the same round. */
export function ratio(ours: readonly Speed[], theirs: readonly Speed[], of: keyof Speed): number {
  return median(ours.map((speed, round) => speed[of] / (theirs[round]?.[of] ?? Number.NaN)))
}
