import { createClient } from '@redis/client'
import { found, ok, type Finding } from './findings.ts'

/** Whether the server that nodes speak through lets us in, and is new enough. */
export async function checkRedis(url: string | null): Promise<Finding[]> {
  if (!url) return []
  return found('redis', 'Are host, port, name and password in REDIS_URL right? It needs Redis 6 or later, or Valkey.', async () => {
    const client = createClient({ url, socket: { connectTimeout: 5_000, reconnectStrategy: false } })
    client.on('error', () => undefined) // it is what connect() throws
    try {
      await client.connect()
      await client.ping()
      const version = /^(?:valkey|redis)_version:(\S+)/m.exec(await client.info('server'))?.[1] ?? 'unknown'
      return ok('redis', `${new URL(url).host} answers, version ${version}`)
    } finally {
      if (client.isOpen) client.destroy()
    }
  })
}
