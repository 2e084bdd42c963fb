import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isUnavailable } from '#platform/database/errors.ts'
import { AppError, isAppError, notFound, toProblem } from '#platform/errors.ts'

/** 503 while the database does not answer. */
export const unavailable = () => new AppError(503, 'unavailable', 'The hall cannot reach its database just now. Try again in a moment.', { details: { retryAfter: 5 } })

/** Any error as the refusal that a client is told; what nobody expected becomes a 500 that tells nothing. */
export function asRefusal(error: unknown, requestId: string): AppError {
  if (isAppError(error)) return error
  if (isUnavailable(error)) return unavailable()
  const status = error instanceof Error && 'statusCode' in error ? (error as FastifyError).statusCode : undefined
  if (status === 413) return new AppError(413, 'too_large', 'This is too large.')
  if (status === 415) return new AppError(415, 'unsupported_media_type', 'Send JSON, with the content type application/json.')
  if (status !== undefined && status >= 400 && status < 500) return new AppError(400, 'bad_request', 'This request cannot be read.')
  return new AppError(500, 'internal_error', `Something went wrong here. If you ask for help, quote ${requestId}.`, { details: { requestId } })
}

/** Answers an error as a problem document (RFC 9457), and logs it if it was ours. */
export function replyWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asRefusal(error, request.id)
  if (refusal.status >= 500) request.log.error({ err: error, requestId: request.id }, 'a call failed')
  const retryAfter = refusal.details?.retryAfter
  // What is left of a body that is too large is not read.
  if (refusal.status === 413) reply.header('connection', 'close')
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter)
  return reply.code(refusal.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(toProblem(refusal)))
}

/** The 404 of the API. */
export function replyNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return replyWithProblem(notFound('call'), request, reply)
}
