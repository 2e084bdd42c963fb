import { createTransport } from 'nodemailer'
import { type Mailer, MailRefused, type Message } from './mail.ts'
import type { SmtpServer } from './smtp-settings.ts'

const seconds = 1_000

/** What nodemailer says of a mail that it could not hand over. */
interface SmtpFailure {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/** Sends by SMTP over a few connections that stay open. `close` ends them; `verify` signs in and sends nothing. */
export function createSmtpMailer(server: SmtpServer): Mailer & { verify(): Promise<void>; close(): void } {
  const { host, port, secure, requireTls, auth, from } = server
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    maxMessages: 100,
    host,
    port,
    secure,
    requireTLS: !secure && requireTls,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 60 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(auth && { auth }),
  })
  return {
    async deliver(_ctx, message) {
      try {
        await transport.sendMail(envelope(message, from))
      } catch (error) {
        throw refusal(error as SmtpFailure) ?? error
      }
    },
    verify: async () => void (await transport.verify()),
    close: () => transport.close(),
  }
}

/** The message with nothing in its headers but what we mean: one recipient, and one line each. */
function envelope({ id, to, subject, html, text, headers }: Message, from: string) {
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost'
  const line = (value: string) => value.replace(/\p{Cc}+/gu, ' ').trim()
  return {
    from,
    to: { name: '', address: line(to) },
    subject: line(subject),
    html,
    text,
    messageId: `<${id}@${domain}>`,
    // No out-of-office answers to a program (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { prepared: true, value: line(value) }])) },
  }
}

/** A final "no" of the server to this mail; undefined for what may be well later, a wrong password of ours included. */
function refusal({ code, command = '', responseCode = 0, response = '' }: SmtpFailure): MailRefused | undefined {
  if (responseCode < 500 || responseCode > 599 || !['EENVELOPE', 'EMESSAGE'].includes(code ?? '')) return undefined
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response)
  const isAddress = enhanced ? enhanced[1] === '1' && enhanced[2] !== '7' && enhanced[2] !== '8' : /RCPT/i.test(command) && [550, 551, 553].includes(responseCode)
  // A sender who is not let through is our mistake, and may be mended.
  if (/MAIL/i.test(command)) return undefined
  return new MailRefused(response, isAddress)
}
