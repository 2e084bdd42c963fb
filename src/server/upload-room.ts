import type { FastifyInstance, FastifyRequest } from 'fastify'
import { limitKey } from '#platform/client-address.ts'
import { AppError } from '#platform/errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The largest form with files that this route reads into memory, in bytes; none where it is absent. */
    formBytes?: number
  }
}

const megabyte = 1024 * 1024

/** What forms with files may take in memory at once, in all and from one address: they are held until they are answered. */
const room = { inAll: 192 * megabyte, ofOne: 96 * megabyte }

/** Refuses forms with files, before anything of them is read, while too much of that is under way: 503 `busy`. */
export function keepUploadRoom(app: FastifyInstance): void {
  const taken = new Map<string, number>()
  let inAll = 0
  app.addHook('onRequest', async (request, reply) => {
    const bytes = bytesOf(request)
    if (bytes === 0) return
    const who = limitKey(request.ip)
    const before = taken.get(who) ?? 0
    if (inAll + bytes > room.inAll || before + bytes > room.ofOne) {
      throw new AppError(503, 'busy', 'Many files are being sent just now. Try again in a moment.', { details: { retryAfter: 5 } })
    }
    inAll += bytes
    taken.set(who, before + bytes)
    // Also when its sender hangs up.
    reply.raw.once('close', () => {
      inAll -= bytes
      const left = (taken.get(who) ?? 0) - bytes
      if (left > 0) taken.set(who, left)
      else taken.delete(who)
    })
  })
}

/** What a request may take: what it announces, or the most that is read of it. */
function bytesOf({ headers, routeOptions }: FastifyRequest): number {
  const most = routeOptions.config.formBytes ?? 0
  if (most === 0 || !/^\s*multipart\//i.test(headers['content-type'] ?? '')) return 0
  const announced = Number(headers['content-length'])
  return Number.isFinite(announced) && headers['content-length'] !== undefined ? Math.min(announced, most) : most
}
