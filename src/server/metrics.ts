import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Hall } from '../hall.ts'
import { notFound } from '#platform/errors.ts'

/** `/metrics` for Prometheus: the process, HTTP by route, the connection pool. For the machine itself, and for whoever shows the token. */
export function mountMetrics(app: FastifyInstance, hall: Hall): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'guildhall_http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'guildhall_database_connections',
    help: 'Connections of the pool, by state',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(hall.connections())) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'guildhall_backlog',
    help: 'Work that is not done, by kind: events without jobs, jobs that wait, run or have failed',
    labelNames: ['kind'] as const,
    registers: [registry],
    async collect() {
      // While the database is away these figures are missing; the others are wanted all the more.
      this.reset()
      const backlog = await hall.backlog().catch(() => ({}))
      for (const [kind, count] of Object.entries(backlog)) this.set({ kind }, count)
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    answers.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1_000)
  })
  app.get('/metrics', async (request, reply) => {
    if (!isLocal(request) && !showsToken(request, hall.config.metricsToken)) throw notFound()
    return reply.header('content-type', registry.contentType).send(await registry.metrics())
  })
}

/** From this machine, and not passed on by a proxy on it that we were not told of. */
function isLocal({ ip, headers }: FastifyRequest): boolean {
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip) && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined
}

function showsToken({ headers }: FastifyRequest, token: string | null): boolean {
  if (token === null) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}
