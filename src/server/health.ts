import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'

/** `/healthz`: the process lives. `/readyz`: it can do its work; 503 while the database does not answer. */
export function mountHealth(app: FastifyInstance, hall: Hall): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await hall.ping()
      return { status: 'ready' }
    } catch {
      return reply.code(503).header('retry-after', 5).send({ status: 'unavailable' })
    }
  })
}
