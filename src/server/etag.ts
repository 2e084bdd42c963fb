import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** A weak validator for what these bytes say, whatever they are compressed to (RFC 9110, 8.8.3). */
export const weakEtag = (content: string | Buffer): string => `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

const strong = (etag: string) => etag.trim().replace(/^W\//, '')

/** Whether the client has what this validator stands for: If-None-Match, by weak comparison (RFC 9110, 13.1.2). */
export function isKnown(request: FastifyRequest, etag: string): boolean {
  const known = request.headers['if-none-match']
  return known !== undefined && (known.trim() === '*' || known.split(',').some((one) => strong(one) === strong(etag)))
}
