import type { FastifyReply, FastifyRequest } from 'fastify'
import { asRefusal } from './replies.ts'

const titles: Record<number, string> = { 413: 'That is too large', 503: 'The hall is closed for a moment' }

/**
 * What a reader gets where not even the frame of a page can be made: before React Router is asked (who are
 * you? how large is this form?) or when it fails itself. It needs nothing but this file.
 */
export function replyWithPlainPage(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, message, details } = asRefusal(error, request.id)
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'a page could not be begun')
  if (typeof details?.retryAfter === 'number') reply.header('retry-after', details.retryAfter)
  const title = titles[status] ?? (status >= 500 ? 'Something broke in the workshop' : 'That did not work')
  const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · Guildhall</title></head><body><main><h1>${title}</h1><p>${escape(message)}</p><p><a href="/">To the start page</a></p></main></body></html>`
  return reply.code(status).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(body)
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
