import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnyRoute } from '#platform/api.ts'
import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError, invalidField, unauthenticated } from '#platform/errors.ts'
import { rateLimitHeaders } from '#platform/limit-headers.ts'
import { parse } from '#platform/parse.ts'
import { isKnown, weakEtag } from './etag.ts'
import { serializerOf } from './json.ts'
import { formBounds, readSentForm } from './sent-form.ts'
import { doorOf } from './session.ts'

/** Makes the context of a request whose sender is known. */
export type ContextFor = (request: FastifyRequest) => Ctx

/** Mounts the calls of all modules under /api/v1. Each handler: who, limits, parse, run, answer. */
export async function mountCalls(app: FastifyInstance, routes: readonly AnyRoute[], contextFor: ContextFor, config: Config): Promise<void> {
  await app.register(multipart, { limits: formBounds, throwFileSizeLimit: true })
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => readJson(body, done))
  for (const route of routes) {
    const serialize = route.answer && serializerOf(route.answer)
    app.route({
      method: route.method,
      url: `/api/v1${route.path}`,
      ...(route.takesFile && { config: { formBytes: route.takesFile } }),
      // No answer is a page, whatever somebody makes a browser think.
      onRequest: async (_request, reply) => void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'"),
      handler: async (request, reply) => {
        const ctx = contextFor(request)
        const answer = await call(route, ctx, request, reply, config).finally(() => {
          // Also with a refusal. Without a value: a reply is a promise of its own end.
          reply.headers(rateLimitHeaders(ctx.limitsTaken))
        })
        if (!serialize) return reply.code(204).send()
        // As bytes: a string is laid out, measured and put behind its head before it is turned into them all the same.
        return sendJson(request, reply.code(route.status ?? 200), Buffer.from(serialize(answer)))
      },
    })
  }
}

/** Sends an answer. One that may be kept (it says so by `cache-control: public`) carries its ETag, and is not sent again to whoever has it. */
function sendJson(request: FastifyRequest, reply: FastifyReply, body: Buffer): FastifyReply {
  if (String(reply.getHeader('cache-control')).startsWith('public')) {
    const etag = weakEtag(body)
    reply.header('etag', etag)
    if (isKnown(request, etag)) return reply.code(304).send()
  }
  return reply.header('content-type', 'application/json; charset=utf-8').send(body)
}

async function call(route: AnyRoute, ctx: Ctx, request: FastifyRequest, reply: FastifyReply, config: Config): Promise<unknown> {
  if (route.access === 'member' && ctx.actor.kind === 'visitor') throw unauthenticated()
  const params = route.params ? parse(route.params, request.params) : {}
  const query = route.query ? parse(route.query, request.query) : {}
  const body = route.body ? parse(route.body, await bodyOf(request, route)) : {}
  const inside = route.method === 'GET' ? ctx : ctx.as({ idempotencyKey: idempotencyKey(request) })
  return route.run(inside, { params, query, body }, doorOf(request, reply, config))
}

async function bodyOf(request: FastifyRequest, route: AnyRoute): Promise<unknown> {
  if (!request.isMultipart()) return request.body ?? {}
  if (!route.takesFile) throw new AppError(415, 'unsupported_media_type', 'Send JSON, with the content type application/json.')
  return readSentForm(request, route.takesFile)
}

function idempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw invalidField('Idempotency-Key', 'Use 1 to 200 printable characters.')
  return key
}

function readJson(text: string | Buffer, done: (error: Error | null, body?: unknown) => void): void {
  if (text === '') return done(null, {})
  try {
    // Our shapes are strict, so "__proto__" is refused as an unknown field like any other.
    done(null, JSON.parse(String(text)))
  } catch {
    done(new AppError(400, 'invalid_json', 'The body is not valid JSON.'))
  }
}
