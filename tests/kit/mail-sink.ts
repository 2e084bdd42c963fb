import { once } from 'node:events'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail that a server took. */
export interface TakenMail {
  to: string[]
  /** Head and body as they were sent. */
  raw: string
}

/** A header's value, its folded lines made one; nothing where there is none. */
export const headerOf = (raw: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw.split('\r\n\r\n')[0] ?? '')?.[1]?.replaceAll('\r\n', '')

/** A mail server on the loopback address that keeps what it was given; it answers `slowMs` at most after it has a mail. `options` change what it takes. */
export async function openMailSink({ slowMs = 0, ...options }: SMTPServerOptions & { slowMs?: number } = {}): Promise<{ port: number; taken: readonly TakenMail[]; close(): Promise<void> }> {
  const taken: TakenMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() })
        // Whoever is killed here does not know that it was taken.
        if (slowMs > 0) setTimeout(done, Math.random() * slowMs)
        else done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  return { port, taken, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
