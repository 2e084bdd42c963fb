import pg from 'pg'
import type { Logger } from '../log.ts'

/** Knows whether the database answers. */
export interface Watch {
  isThere(): boolean
  stop(): Promise<void>
}

const everyMs = 1_000
const patienceMs = 2_000
/** One late answer may be this process's own business: a busy event loop looks like a silent database. */
const enoughMisses = 2

/**
 * Asks the database for a sign of life every second, on a connection of its own. A frozen server refuses nothing:
 * without this every request would wait for it until its own patience ends, and more would come all the while.
 */
export function watchDatabase(url: string, log: Logger): Watch {
  let misses = 0
  const isThere = () => misses < enoughMisses
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, application_name: 'guildhall-watch', connectionTimeoutMillis: patienceMs, query_timeout: patienceMs })
    fresh.on('error', () => {
      if (client === fresh) client = null
    })
    await fresh.connect()
    return fresh
  }

  async function look(): Promise<void> {
    try {
      client ??= await connect()
      await client.query('select 1')
      if (!isThere()) log.warn({}, 'the database answers again')
      misses = 0
    } catch (error) {
      misses += 1
      if (misses === enoughMisses && !stopped) log.warn({ err: error }, 'the database does not answer; refusing work until it does')
      drop(client)
      client = null
    }
    if (!stopped) timer = setTimeout(() => void look(), everyMs).unref()
  }

  void look()
  return {
    isThere,
    async stop() {
      stopped = true
      clearTimeout(timer)
      drop(client)
    },
  }
}

/** Without the farewell that `end` waits for: nobody may be there to hear it. */
function drop(client: pg.Client | null): void {
  client?.removeAllListeners('error')
  client?.on('error', () => undefined)
  void client?.end().catch(() => undefined)
}
