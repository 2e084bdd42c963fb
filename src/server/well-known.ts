import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { tokenKeysPort } from '#modules/people/index.ts'
import { visitor } from '#platform/actor.ts'

/** The public key of our bearer tokens, where programs look for it (RFC 7517, RFC 8615). */
export function mountWellKnown(app: FastifyInstance, hall: Hall): void {
  app.get('/.well-known/jwks.json', async (_request, reply) => {
    const { jwk } = hall.context({ actor: visitor }).use(tokenKeysPort)
    return reply.header('cache-control', 'public, max-age=3600').type('application/jwk-set+json').send(JSON.stringify({ keys: [jwk] }))
  })
}
