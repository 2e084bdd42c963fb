import { createSmtpMailer } from '#platform/mail/smtp.ts'
import type { SmtpServer } from '#platform/mail/smtp-settings.ts'
import { found, ok, type Finding } from './findings.ts'

/** Whether the mail server lets us in: connects, asks for encryption, signs in, and sends nothing. */
export async function checkSmtp(server: SmtpServer | null): Promise<Finding[]> {
  if (!server) return []
  const { host, port, secure, requireTls } = server
  const advice = 'Are host, port, name and password in SMTP_URL right? A server of your own network that has no STARTTLS needs ?tls=optional.'
  return found('mail server', advice, async () => {
    const mailer = createSmtpMailer(server)
    try {
      await mailer.verify()
      return ok('mail server', `${host}:${port} takes our mail${secure || requireTls ? ', encrypted' : ''}`)
    } finally {
      mailer.close()
    }
  })
}
