import type pg from 'pg'
import type { Logger } from '../log.ts'

interface Notifying {
  channel: string
  /** What listeners get: who says it, where that matters. */
  payload?: string
  /** Calls within so many milliseconds become one NOTIFY. */
  gatherMs: number
  /** What the log says where it could not be sent. */
  failure: string
}

/** Says something to whoever listens. It is nothing to keep, so its commit does not wait for the disk. */
export async function notify(pool: pg.Pool, channel: string, payload: string): Promise<void> {
  await pool.query({ name: 'platform.notify', text: "select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)", values: [channel, payload] })
}

/**
 * What to call after a commit that listeners (`listen`) should hear of: many calls become one NOTIFY, on its
 * own, because a NOTIFY inside every transaction cost a third of the commits.
 */
export function createNotifier(pool: pg.Pool, log: Logger, { channel, payload = '', gatherMs, failure }: Notifying): () => void {
  let planned = false
  return () => {
    if (planned) return
    planned = true
    setTimeout(() => {
      planned = false
      notify(pool, channel, payload).catch((error: unknown) => log.warn({ err: error }, failure))
    }, gatherMs).unref()
  }
}
