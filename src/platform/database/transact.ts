import { NotRun } from './batch.ts'
import type { WithLine } from './client.ts'
import { isRefusedAfterAnother } from './errors.ts'
import type { Line } from './line.ts'

/** What an open transaction has sent without waiting for the answers. */
export class Sent {
  #waiting: Promise<void>[] = []
  /** Why the first of them failed by itself, where one did. */
  failure: unknown
  /** Whether it was committed or rolled back, or is about to be: nothing more may be asked then. */
  isOver = false

  /** Takes a statement whose answer nobody waits for until the commit. */
  add(work: PromiseLike<unknown>): void {
    this.#waiting.push(
      Promise.resolve(work).then(
        () => undefined,
        (error: unknown) => {
          if (!isAftermath(error)) this.failure ??= error
        },
      ),
    )
  }

  async settled(): Promise<void> {
    for (let some = this.#waiting; some.length > 0; some = this.#waiting) {
      this.#waiting = []
      await Promise.all(some)
    }
  }
}

/** Whether a statement failed only because one before it had. */
function isAftermath(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) if (current instanceof NotRun) return true
  return isRefusedAfterAnother(error)
}

/**
 * Runs in a transaction. It begins together with its first statement and commits together with its last; what it `sent`
 * without waiting is waited for here. Whatever fails, nothing of it is kept, and the first that failed is what is thrown.
 */
export function transact<T>(withLine: WithLine, run: (db: Line['db'], sent: Sent) => Promise<T>): Promise<T> {
  return withLine(async (line) => {
    const sent = new Sent()
    line.begin()
    try {
      const value = await run(line.db, sent)
      sent.isOver = true
      const committed = line.commit()
      sent.add(committed)
      await sent.settled()
      if (sent.failure !== undefined) throw sent.failure
      if (!(await committed)) throw new Error('a statement failed, and the transaction went on as if it had not')
      return value
    } catch (error) {
      sent.isOver = true
      await line.rollback().catch(() => undefined) // a lost connection is given up, and rolls back by that
      await sent.settled()
      throw isAftermath(error) ? (sent.failure ?? error) : error
    }
  })
}
