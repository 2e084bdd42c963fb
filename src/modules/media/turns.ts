import { AppError, tooMany } from '#platform/errors.ts'

/** Who waits, with how much: a member's turns come round as often as anybody else's. */
export interface Waiter {
  /** Whose work it is. */
  who: string
  /** What is held in memory meanwhile. */
  bytes: number
  /** Done only while nobody else waits, and never refused. */
  patient?: boolean
}

/** How much may wait, in all and of one member. */
export interface WaitingRoom {
  places: number
  waitingOfOne: number
  waitingBytes: number
}

/** Runs a piece of work when its turn has come. */
export type Turns = <T>(waiter: Waiter, work: () => Promise<T>) => Promise<T>

/**
 * Lets at most `places` pieces of work run at once. Members take turns, so that one with a hundred pictures
 * keeps nobody else waiting for more than one. Who has too many waiting gets 429, and 503 when the room is full.
 */
export function createTurns({ places, waitingOfOne, waitingBytes }: WaitingRoom): Turns {
  // A Map keeps its order: whoever had a turn goes to its end.
  const queues = new Map<string, (() => void)[]>()
  const patient: (() => void)[] = []
  let held = 0
  let free = places

  const join = ({ who, bytes, patient: isPatient = false }: Waiter): Promise<void> => {
    const queue = isPatient ? patient : (queues.get(who) ?? [])
    if (!isPatient) {
      if (queue.length >= waitingOfOne) throw tooMany(5)
      if (held + bytes > waitingBytes) throw new AppError(503, 'busy', 'Many pictures are being worked on just now. Try again in a moment.', { details: { retryAfter: 10 } })
      queues.set(who, queue)
    }
    held += bytes
    return new Promise((resolve) => {
      queue.push(() => {
        held -= bytes
        resolve()
      })
    })
  }

  const next = (): (() => void) | undefined => {
    const [first] = queues
    if (!first) return patient.shift()
    const [who, queue] = first
    queues.delete(who)
    const start = queue.shift()
    if (queue.length > 0) queues.set(who, queue)
    return start
  }

  return async (waiter, work) => {
    if (free > 0) free -= 1
    else await join(waiter)
    try {
      return await work()
    } finally {
      const start = next()
      if (start) start()
      else free += 1
    }
  }
}
