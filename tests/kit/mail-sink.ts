import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A mail that a server took: what it is known by. */
export interface TakenMail {
  to: string
  subject: string
  messageId: string
}

/** A mail server on the loopback address that takes everything, each a little while after it has it. */
export async function openMailSink(slowMs = 0): Promise<{ url: string; taken: readonly TakenMail[]; close(): Promise<void> }> {
  const taken: TakenMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const head = Buffer.concat(chunks).toString().split('\r\n\r\n')[0] ?? ''
        const header = (name: string) => new RegExp(`^${name}: (.*)`, 'im').exec(head)?.[1] ?? ''
        taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', subject: header('Subject'), messageId: header('Message-ID') })
        // Whoever is killed here does not know that it was taken.
        setTimeout(done, Math.random() * slowMs)
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
