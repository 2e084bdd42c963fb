import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { definePort } from '#platform/ports.ts'
import type { Reading } from './reading.ts'
import { createTurns, type Waiter } from './turns.ts'

/** What the workshop is asked for. */
export type Task = { kind: 'read'; bytes: Uint8Array } | { kind: 'avif'; master: Uint8Array; width: number }

/**
 * Where pictures are decoded: a process of its own, started when one comes and ended soon after the last. A file
 * that makes a decoder crash, hang or swell takes the workshop down and not the hall, and the memory goes back.
 */
export interface Workshop {
  /** A picture in its sizes, or why not. 429 and 503 when too many wait. */
  read(who: string, bytes: Uint8Array): Promise<Reading>
  /** One size as AVIF; waits until nobody puts pictures in. Rejects where it cannot be made. */
  avif(master: Uint8Array, width: number): Promise<Uint8Array>
  /** The workshop's process, while there is one. */
  pid(): number | undefined
  close(): Promise<void>
}

export const workshopPort = definePort<Workshop>('media.workshop')

const room = { places: 1, waitingOfOne: 12, waitingBytes: 96 * 1024 * 1024 }
/** The slowest picture that is within all bounds takes about six seconds on a small machine. */
const patienceMs = 30_000
const idleMs = 15_000

/** Makes a workshop; it starts when it is first asked for something. */
export function createWorkshop(limits: { patienceMs?: number; idleMs?: number } = {}): Workshop {
  const { patienceMs: patience = patienceMs, idleMs: idle = idleMs } = limits
  const inTurn = createTurns(room)
  let child: ChildProcess | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  let last = 0

  const open = (): ChildProcess => {
    const opened = fork(program(), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // None of our settings: what a hostile file might take over knows no secret. And memory that was freed goes
      // back to the machine instead of staying with one of many arenas.
      env: { MALLOC_ARENA_MAX: '1' },
    })
    opened.once('exit', () => {
      if (child === opened) child = undefined
    })
    return opened
  }

  const ask = async (task: Task): Promise<unknown> => {
    clearTimeout(resting)
    const worker = (child ??= open())
    hold(worker, true)
    try {
      return await answerOf(worker, (last += 1), task, patience)
    } finally {
      hold(worker, false)
      resting = setTimeout(() => child?.kill(), idle).unref()
    }
  }

  return {
    async read(who, bytes) {
      const read = await inTurn({ who, bytes: bytes.length }, () => ask({ kind: 'read', bytes })).catch((error: unknown) => {
        if (error instanceof WorkshopError) return { refused: 'This picture cannot be read; it may be damaged.' }
        throw error
      })
      return read as Reading
    },
    async avif(master, width) {
      const patient: Waiter = { who: 'avif', bytes: 0, patient: true }
      return (await inTurn(patient, () => ask({ kind: 'avif', master, width }))) as Uint8Array
    },
    pid: () => child?.pid,
    async close() {
      clearTimeout(resting)
      const leaving = child
      if (!leaving) return
      const gone = new Promise((resolve) => leaving.once('exit', resolve))
      leaving.kill('SIGKILL')
      await gone
    },
  }
}

/** The workshop ended, or took too long. */
class WorkshopError extends Error {
  override name = 'WorkshopError'
}

function answerOf(worker: ChildProcess, id: number, task: Task, patience: number): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const onMessage = (message: unknown) => {
    const answer = message as { id: number; result?: unknown }
    if (answer.id !== id) return
    if (answer.result === undefined) reject(new WorkshopError('it cannot be made'))
    else resolve(answer.result)
  }
  const onExit = () => reject(new WorkshopError('the workshop ended'))
  const late = setTimeout(() => worker.kill('SIGKILL'), patience)
  worker.on('message', onMessage)
  worker.once('exit', onExit)
  worker.once('error', onExit)
  worker.send({ id, task }, (error) => error && onExit())
  return promise.finally(() => {
    clearTimeout(late)
    worker.off('message', onMessage)
    worker.off('exit', onExit)
    worker.off('error', onExit)
  })
}

/** Whether the program stays open for the worker's sake. */
function hold(worker: ChildProcess, isWorking: boolean): void {
  if (isWorking) worker.ref()
  else worker.unref()
  if (isWorking) worker.channel?.ref()
  else worker.channel?.unref()
}

/** Beside this file in the sources; in a build beside the server's program, whose parts may lie a folder deeper. */
function program(): string {
  const here = import.meta.dirname
  if (import.meta.filename.endsWith('.ts')) return join(here, 'workshop-child.ts')
  return [join(here, 'workshop.js'), join(here, '..', 'workshop.js')].find((file) => existsSync(file)) ?? 'workshop.js'
}
