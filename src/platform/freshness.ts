import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { listen } from './database/listen.ts'
import { createNotifier } from './database/notifier.ts'
import type { Logger } from './log.ts'

/** Tells whether something that was read a while ago may still be shown. */
export interface Freshness {
  /** Grows with every change that visitors may see, here or on another node. Compare it, nothing else. */
  version(): number
  /** Says that something changed, once it is committed: here at once, elsewhere within a moment. */
  changed(): void
  /** Hears of other nodes' changes from now on. */
  start(): Promise<void>
  stop(): Promise<void>
}

const channel = 'guildhall_changes'
const gatherMs = 40

/** Freshness over the nodes of one database, by LISTEN/NOTIFY. A node that does not hear takes everything for changed. */
export function createFreshness(url: string, pool: pg.Pool, log: Logger): Freshness {
  const self = randomUUID()
  let version = 0
  const tellOthers = createNotifier(pool, log, { channel, payload: self, gatherMs, failure: 'other nodes could not be told of a change' })
  let listener: { isOpen(): boolean; close(): Promise<void> } | null = null
  return {
    version() {
      // Deaf, a page counts for this one request.
      if (!listener?.isOpen()) version += 1
      return version
    },
    changed() {
      version += 1
      tellOthers()
    },
    async start() {
      listener = await listen({ url, channel, name: 'guildhall-changes', log, heard: (from) => void (version += from === self ? 0 : 1) })
    },
    stop: async () => listener?.close(),
  }
}
