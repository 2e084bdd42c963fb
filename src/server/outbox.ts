import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { visitor } from '#platform/actor.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { readOutboxMail } from '#platform/mail/outbox.ts'

/** The HTML part of a mail that would have been sent, as a mail program shows it. Not mounted in production. */
export function mountOutbox(app: FastifyInstance, hall: Hall): void {
  app.get<{ Params: { id: string } }>('/dev/outbox/:id/body', async (request, reply) => {
    const mail = isId(request.params.id) ? await readOutboxMail(hall.context({ actor: visitor }), request.params.id) : undefined
    if (!mail) throw notFound('mail')
    const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups"
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(mail.html)
  })
}
