import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Hall } from '../hall.ts'
import { visitor } from '#platform/actor.ts'
import type { Door } from '#platform/api.ts'
import { contentSecurityPolicy } from './headers.ts'
import { createPageCache } from './page-cache.ts'
import type { PageContext } from './page-context.ts'
import { type PagesSource, registerPages } from './pages.ts'
import { unavailable } from './replies.ts'
import { doorOf, identify, mayBeSomebody } from './session.ts'

/** Puts the pages behind everything else: who asks is looked up once, and told to every loader. */
export async function mountPages(app: FastifyInstance, hall: Hall, pages: PagesSource): Promise<void> {
  const { config } = hall
  const surroundings = { mode: config.mode, publicUrl: config.publicUrl }

  async function contextFor(request: FastifyRequest, reply: FastifyReply): Promise<PageContext> {
    if (!hall.databaseIsThere()) throw unavailable()
    const nonce = newNonce()
    reply.header('content-security-policy', contentSecurityPolicy(config, [`'nonce-${nonce}'`]))
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
    return { ctx, me: me ?? null, requestId: request.id, nonce, ...surroundings, door: doorOf(request, reply, config) }
  }

  await registerPages(app, {
    ...pages,
    contextFor,
    publicPages: {
      cache: createPageCache(hall.freshness),
      isVisitors: (request) => !mayBeSomebody(request, config) && request.cookies['flash'] === undefined,
      contextFor: (request) => ({ ctx: hall.context({ actor: visitor, requestId: request.id }), me: null, requestId: request.id, nonce: newNonce(), ...surroundings, door: closedDoor(config.publicUrl) }),
      policyFor: (hashes) => contentSecurityPolicy(config, hashes),
    },
  })
}

const newNonce = () => randomBytes(16).toString('base64')

/** The exchange around a page that is made for everybody: there is nobody to tell anything, or to learn anything of. */
function closedDoor(publicUrl: string): Door {
  const refuse = (): never => {
    throw new Error('a page for every visitor cannot set anything for one of them')
  }
  return { address: '', userAgent: '', publicUrl, setSession: refuse, setHeader: refuse }
}
