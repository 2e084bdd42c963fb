import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@redis/client'
import type { Logger } from '../log.ts'
import type { Carrier } from './carrier.ts'

/** A server that is away is asked for ever more slowly, up to this. */
const latestMs = 3_000
/** A connection over which nothing came for so long is dead; a ping goes out before that. */
const deadMs = 15_000
const pingMs = 5_000
/** A node opens its door without the server after so long. */
const patienceMs = 2_000

/**
 * Carries by PUBLISH/SUBSCRIBE of Redis 6 or later, or Valkey. The hall lives on while the server is away: nothing waits for
 * it, and the nodes find what they did not hear of in the database.
 */
export function createRedisCarrier(url: string, channel: string, log: Logger): Carrier {
  let isAway = false
  const open = (disableOfflineQueue: boolean) => {
    const client = createClient({
      url,
      name: 'guildhall-live',
      disableOfflineQueue,
      pingInterval: pingMs,
      commandsQueueMaxLength: 10_000,
      maintNotifications: 'disabled',
      socket: { connectTimeout: patienceMs, socketTimeout: deadMs, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, latestMs) * (0.5 + Math.random() / 2) },
    })
    client.on('error', (error: unknown) => {
      if (!isAway) log.warn({ err: error }, 'Redis is away; until it is back, nodes look into the database for what is live')
      isAway = true
    })
    client.on('ready', () => {
      if (isAway) log.warn({}, 'Redis is back')
      isAway = false
    })
    // Ends only when the carrier is closed; what goes wrong before that is told by the events.
    const connected = client.connect().then(() => undefined, () => undefined)
    return { client, connected }
  }
  // What cannot be said now is not worth saying later.
  const speaking = open(true)
  let hearing: ReturnType<typeof open> | undefined
  return {
    publish: async (text) => void (await speaking.client.publish(channel, text)),
    async subscribe(heard) {
      hearing = open(false)
      const subscribed = hearing.client.subscribe(channel, heard).catch((error: unknown) => log.warn({ err: error }, 'a subscription ended'))
      await Promise.race([Promise.all([speaking.connected, subscribed]), wait(patienceMs, undefined, { ref: false })])
    },
    async close() {
      for (const one of [speaking, hearing]) if (one?.client.isOpen) one.client.destroy()
    },
  }
}
