import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { type Hall, routes } from '../hall.ts'
import { visitor } from '#platform/actor.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { mountCalls } from './calls.ts'
import { mountDocs } from './docs.ts'
import { securityHeaders } from './headers.ts'
import { mountHealth } from './health.ts'
import { leaveKindly } from './leave-kindly.ts'
import { mountLive } from './live.ts'
import { mountMailBounces } from './mail-bounces.ts'
import { mountMailPreview } from './mail-preview.ts'
import { mountMetrics } from './metrics.ts'
import { mountOutbox } from './outbox.ts'
import { mountPages } from './page-door.ts'
import type { PagesSource } from './pages.ts'
import { mountPictures } from './pictures.ts'
import { mountPrivateFiles } from './private-files.ts'
import { replyNotFound, replyWithProblem, unavailable } from './replies.ts'
import { identify, refuseForeignWrites } from './session.ts'
import { keepUploadRoom } from './upload-room.ts'
import { mountWellKnown } from './well-known.ts'

/** The HTTP side of the hall: API, files and pages on one Fastify. `pages` is absent in tests of the API alone. */
export async function createApp(hall: Hall, log: FastifyBaseLogger, pages?: PagesSource): Promise<FastifyInstance> {
  const { config } = hall
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    genReqId: () => newId(),
    // Each line names its request itself; a logger per request would only repeat that, and cost as much as a query's parsing.
    childLoggerFactory: (logger) => logger,
    bodyLimit: 1024 * 1024,
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => replyWithProblem(error, request, reply),
    rewriteUrl: (request) => apiPath(request.url ?? '/'),
  })
  app.setErrorHandler((error, request, reply) => replyWithProblem(error, request, reply))
  app.decorateRequest('person', null)
  leaveKindly(app)
  await app.register(cookie)
  await app.register(compress, { global: true, encodings: ['br', 'gzip'], threshold: 1_024, brotliOptions: { params: { 1: 4 } } })
  await app.register(cors, { origin: config.corsOrigins, credentials: false, methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], exposedHeaders: ['retry-after', 'ratelimit', 'ratelimit-policy'], allowedHeaders: ['authorization', 'content-type', 'idempotency-key'] })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders(config))
    if (isUnreadable(request)) throw new AppError(400, 'bad_request', 'This address cannot be read.')
    refuseForeignWrites(request, config)
  })
  keepUploadRoom(app)
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, id } = request
    request.log.info({ requestId: id, method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })

  await mountLive(app, hall)
  mountHealth(app, hall)
  mountMetrics(app, hall)
  mountPictures(app, hall)
  mountWellKnown(app, hall)
  mountMailPreview(app, hall)
  mountPrivateFiles(app, hall)
  if (config.mailWebhookSecret !== null) await mountMailBounces(app, hall, config.mailWebhookSecret)
  await app.register(async (api) => {
    api.addHook('onRequest', async (request, reply) => {
      if (!hall.databaseIsThere()) throw unavailable()
      request.person = (await identify(request, reply, hall.context({ actor: visitor, requestId: request.id }), config)) ?? null
    })
    api.setNotFoundHandler(replyNotFound)
    const contextFor = (request: { person: { actor: Parameters<Hall['context']>[0]['actor'] } | null; id: string }) =>
      hall.context({ actor: request.person?.actor ?? visitor, requestId: request.id })
    await mountCalls(api, routes, contextFor, config)
    await mountDocs(api, routes, config)
    api.all('/api/*', replyNotFound)
  })
  if (config.mode !== 'production') mountOutbox(app, hall)
  if (pages) await mountPages(app, hall, pages)
  return app
}

/** What no address of ours holds: a NUL, a backslash in its path (which URLs read as a slash), a host that is none. */
function isUnreadable({ url, headers }: FastifyRequest): boolean {
  return url.includes('%00') || /^[^?]*\\/.test(url) || (headers.host !== undefined && !URL.canParse(`http://${headers.host}`))
}

/** `/api/<path>` without a version answers as `/api/v1/<path>`; the document and its pages stay where they are. */
function apiPath(url: string): string {
  return /^\/api\/(?!v1(?:[/?]|$)|docs(?:[/?]|$)|openapi\.json)/.test(url) ? `/api/v1${url.slice('/api'.length)}` : url
}
