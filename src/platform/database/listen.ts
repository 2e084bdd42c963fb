import pg from 'pg'
import type { Logger } from '../log.ts'

const tryAgainMs = 5_000

/** A connection of its own that hears one channel's notifications. */
export interface Listener {
  /** Whether it hears right now; a lost connection is opened again within seconds. */
  isOpen(): boolean
  close(): Promise<void>
}

interface Channel {
  url: string
  channel: string
  /** What the database shows of the connection. */
  name: string
  log: Logger
  heard(payload: string): void
}

/** Listens on a channel until it is closed. Throws where the first connection cannot be made. */
export async function listen({ url, channel, name, log, heard }: Channel): Promise<Listener> {
  let client: pg.Client | null = null
  let opening = false
  const open = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, application_name: name, keepAlive: true, connectionTimeoutMillis: tryAgainMs })
    fresh.on('error', (error) => {
      log.warn({ err: error, channel }, 'a listener lost its connection')
      if (client === fresh) client = null
    })
    fresh.on('notification', ({ payload }) => heard(payload ?? ''))
    await fresh.connect()
    await fresh.query(`LISTEN ${channel}`)
    client = fresh
  }
  await open()
  const timer = setInterval(() => {
    if (client || opening) return
    opening = true
    open()
      .catch((error: unknown) => log.warn({ err: error, channel }, 'a listener could not connect'))
      .finally(() => (opening = false))
  }, tryAgainMs)
  return {
    isOpen: () => client !== null,
    async close() {
      clearInterval(timer)
      await client?.end()
    },
  }
}
