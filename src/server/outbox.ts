import type { FastifyInstance } from 'fastify'
import type { Hall } from '../hall.ts'
import { visitor } from '#platform/actor.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { readOutbox, readOutboxMail } from '#platform/mail/outbox.ts'

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`

/** Mail that would have been sent, readable at /dev/outbox. Not mounted in production. */
export function mountOutbox(app: FastifyInstance, hall: Hall): void {
  app.get('/dev/outbox', async (_request, reply) => {
    const mails = await readOutbox(hall.context({ actor: visitor }))
    const rows = mails.map((mail) => `<li><a href="/dev/outbox/${mail.id}">${escape(mail.subject)}</a> to ${escape(mail.recipient)}, <time>${mail.createdAt.toISOString()}</time></li>`)
    const body = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>No mail yet. What the hall writes to people arrives here while no SMTP server is configured.</p>'
    return reply.type('text/html; charset=utf-8').header('content-security-policy', "default-src 'none'; frame-ancestors 'none'").send(page('Outbox', body))
  })
  app.get<{ Params: { id: string } }>('/dev/outbox/:id', async (request, reply) => {
    const mail = isId(request.params.id) ? await readOutboxMail(hall.context({ actor: visitor }), request.params.id) : undefined
    if (!mail) throw notFound('mail')
    const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups"
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(mail.html)
  })
}
