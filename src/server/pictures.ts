import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { openPicture } from '#modules/media/index.ts'
import { visitor } from '#platform/actor.ts'
import { notFound } from '#platform/errors.ts'
import { sendFile } from './send-file.ts'

/** Serves public pictures. Their names carry a hash of their content, so they may be kept for ever. */
export function mountPictures(app: FastifyInstance, hall: Hall): void {
  app.route<{ Params: { '*': string } }>({
    method: ['GET', 'HEAD'],
    url: '/media/*',
    compress: false,
    async handler(request, reply) {
      const picture = await openPicture(hall.context({ actor: visitor }), request.params['*'])
      if (!picture) throw notFound('picture')
      reply
        // The same bytes for everybody: a cache on the way keeps one copy.
        .removeHeader('vary')
        .header('content-type', picture.contentType)
        // An address whose AVIF is still to come is asked again soon.
        .header('cache-control', picture.final ? 'public, max-age=31536000, immutable' : 'public, max-age=60')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cross-origin-resource-policy', 'same-origin')
      return sendFile(request, reply, picture)
    },
  })
}
