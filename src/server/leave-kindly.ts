import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

const patienceMs = 500

/**
 * Lets those who are talking with the hall finish before it closes. A server that closes a kept connection may
 * meet the next request on its way there, which is then broken (RFC 9112, 9.6). Once it closes, Fastify says in every
 * answer that it is the last one on its connection (`return503OnClosing` is off, so it still is an answer): this gives
 * whoever asks now and then the time to hear that.
 */
export function leaveKindly(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const connections = await new Promise<number>((resolve) => app.server.getConnections((_error, count) => resolve(count ?? 0)))
    if (connections > 0) await wait(patienceMs)
  })
}
