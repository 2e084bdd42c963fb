import type { FastifyInstance } from 'fastify'
import { system } from '#platform/actor.ts'
import { AppError } from '#platform/errors.ts'
import { noteTrouble } from '#platform/mail/trouble.ts'
import { isSignedBy, MailReport } from '#platform/mail/webhook.ts'
import { parse } from '#platform/parse.ts'
import type { Hall } from '../hall.ts'

const bodyLimit = 64 * 1024

/** Where a mail server or provider reports what came back (C-5), signed with MAIL_WEBHOOK_SECRET; 204, also for a repeated report. */
export async function mountMailBounces(app: FastifyInstance, hall: Hall, secret: string): Promise<void> {
  await app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) => done(null, body))
    door.post('/mail/bounces', async (request, reply) => {
      const ctx = hall.context({ actor: system, requestId: request.id })
      const header = (name: string) => String(request.headers[name] ?? '')
      const body = typeof request.body === 'string' ? request.body : ''
      const signed = { id: header('webhook-id'), timestamp: header('webhook-timestamp'), signature: header('webhook-signature'), body }
      if (!isSignedBy(secret, signed, ctx.now())) throw new AppError(401, 'bad_signature', 'This report is not signed with our secret.')
      const { type, data } = parse(MailReport, readJson(body))
      const kind = type === 'mail.complained' ? 'complained' : 'bounced'
      await noteTrouble(ctx, { recipient: data.email, kind, addressIsDead: kind === 'complained' || data.permanent, detail: data.detail })
      return reply.code(204).send()
    })
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError(400, 'invalid_json', 'The body is not valid JSON.')
  }
}
