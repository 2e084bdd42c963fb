/** Where the program asks for the time, so that a test can move it. Always UTC instants. */
export interface Clock {
  now(): Date
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock for tests: stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves the clock forward by a number of milliseconds. */
  advance(milliseconds: number): void
  set(instant: Date): void
}

/** Makes a clock that stands at `start` until it is told otherwise. */
export function manualClock(start: Date = new Date('2026-01-01T12:00:00Z')): ManualClock {
  let current = start.getTime()
  return {
    now: () => new Date(current),
    advance: (milliseconds) => void (current += milliseconds),
    set: (instant) => void (current = instant.getTime()),
  }
}
