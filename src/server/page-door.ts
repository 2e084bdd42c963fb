import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { visitor } from '#platform/actor.ts'
import { contentSecurityPolicy } from './headers.ts'
import type { PageContext } from './page-context.ts'
import { type PagesSource, registerPages } from './pages.ts'
import { doorOf, identify } from './session.ts'

/** Puts the pages behind everything else: who asks is looked up once, and told to every loader. */
export async function mountPages(app: FastifyInstance, hall: Hall, pages: PagesSource): Promise<void> {
  const { config } = hall
  await registerPages(app, {
    ...pages,
    async contextFor(request, reply): Promise<PageContext> {
      const nonce = randomBytes(16).toString('base64')
      reply.header('content-security-policy', contentSecurityPolicy(config, nonce))
      const person = await identify(request, reply, hall.context({ actor: visitor, requestId: request.id }), config)
      const ctx = hall.context({ actor: person?.actor ?? visitor, requestId: request.id })
      const me = person && {
        id: person.actor.id,
        handle: person.actor.handle,
        displayName: person.displayName,
        avatarUrl: person.avatarUrl,
        role: person.actor.role,
        permissions: [...person.actor.permissions],
      }
      return { ctx, me: me ?? null, requestId: request.id, nonce, mode: config.mode, publicUrl: config.publicUrl, door: doorOf(request, reply, config) }
    },
  })
}
