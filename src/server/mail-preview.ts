import type { FastifyInstance } from 'fastify'
import { modules } from '#modules/index.ts'
import { sampleLetters } from '#modules/notifications/index.ts'
import { mayManagePeople } from '#modules/people/policy.ts'
import { visitor } from '#platform/actor.ts'
import { notFound } from '#platform/errors.ts'
import { housePort } from '#platform/house.ts'
import { allow } from '#platform/policy.ts'
import type { Hall } from '../hall.ts'
import { identify } from './session.ts'

/** The HTML part of a sample mail, for the frames of /admin/email-preview: sandboxed, and framed by our own pages only. */
export function mountMailPreview(app: FastifyInstance, hall: Hall): void {
  app.get<{ Params: { name: string } }>('/admin/email-preview/:name/body', async (request, reply) => {
    const ctx = hall.context({ actor: visitor, requestId: request.id })
    allow(mayManagePeople((await identify(request, reply, ctx, hall.config))?.actor ?? visitor))
    const letter = sampleLetters(modules, ctx.use(housePort)).find(({ name }) => name === request.params.name)
    if (!letter) throw notFound('mail')
    const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups"
    return reply.type('text/html; charset=utf-8').headers({ 'content-security-policy': policy, 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'no-store' }).send(letter.html)
  })
}
