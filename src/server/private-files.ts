import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { openPrivateFile } from '#modules/media/index.ts'
import { visitor } from '#platform/actor.ts'
import { sendFile } from './send-file.ts'
import { identify } from './session.ts'

interface Address {
  Params: { id: string }
  Querystring: Record<'until' | 'for' | 'sig', string | string[] | undefined>
}

/** Serves private files (F-6) to whom their link was made for: as downloads that no browser runs and no cache keeps. */
export function mountPrivateFiles(app: FastifyInstance, hall: Hall): void {
  app.route<Address>({
    method: ['GET', 'HEAD'],
    url: '/files/:id',
    compress: false,
    async handler(request, reply) {
      const person = await identify(request, reply, hall.context({ actor: visitor, requestId: request.id }), hall.config)
      const ctx = hall.context({ actor: person?.actor ?? visitor, requestId: request.id })
      const { until, for: reader, sig } = request.query
      const found = await openPrivateFile(ctx, { id: request.params.id, until: String(until), for: String(reader), sig: String(sig) })
      const plain = found.name.replace(/[^\x20-\x7e]|["\\]/g, '_')
      reply
        .header('content-type', found.contentType)
        .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(found.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`)
        .header('cache-control', 'private, no-store')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('referrer-policy', 'no-referrer')
      return sendFile(request, reply, { file: found.file })
    },
  })
}
