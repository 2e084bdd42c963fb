import type pg from 'pg'
import { type Listener, listen } from '../database/listen.ts'
import { notify } from '../database/notifier.ts'
import type { Logger } from '../log.ts'
import type { Carrier } from './carrier.ts'

const channel = 'guildhall_live'

/** Carries by LISTEN/NOTIFY of the database that the nodes share anyway. */
export function createNotifyCarrier(url: string, pool: pg.Pool, log: Logger): Carrier {
  let listener: Listener | undefined
  return {
    publish: (text) => notify(pool, channel, text),
    async subscribe(heard) {
      listener = await listen({ url, channel, name: 'guildhall-live', log, heard })
    },
    close: async () => listener?.close(),
  }
}
