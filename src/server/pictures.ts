import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { readPictureFile } from '#modules/media/index.ts'
import { visitor } from '#platform/actor.ts'
import { notFound } from '#platform/errors.ts'

/** Serves public pictures. Their names carry a hash of their content, so they may be kept for ever. */
export function mountPictures(app: FastifyInstance, hall: Hall): void {
  app.get<{ Params: { '*': string } }>('/media/*', { compress: false } as object, async (request, reply) => {
    const bytes = await readPictureFile(hall.context({ actor: visitor }), request.params['*'])
    if (!bytes) throw notFound('picture')
    return reply
      .header('content-type', 'image/webp')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .send(bytes)
  })
}
