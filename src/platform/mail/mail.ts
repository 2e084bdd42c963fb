import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { newId } from '../ids.ts'
import { defineJob, queuePort } from '../jobs.ts'
import { definePort } from '../ports.ts'
import { secretsPort } from '../secrets.ts'
import { noteTrouble } from './trouble.ts'

const Message = z.object({
  /** The same at each try, so that a mail which arrived twice can be told as one. */
  id: z.string().default(() => newId()),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
})

/** A mail that is ready to go. */
export type Message = z.output<typeof Message>

/** Delivers mail; throws where it could not, and the queue tries again unless it was a `MailRefused`. */
export interface Mailer {
  deliver(ctx: Ctx, message: Message): Promise<void>
}

export const mailerPort = definePort<Mailer>('mailer')

/** The server will never take this mail (a 5xx answer of RFC 5321): trying again would only annoy it. */
export class MailRefused extends Error {
  override name = 'MailRefused'
  /** Whether it is the address that does not exist, rather than this mail that is not wanted. */
  readonly addressIsDead: boolean

  constructor(answer: string, addressIsDead: boolean) {
    super(answer)
    this.addressIsDead = addressIsDead
  }
}

/** Sealed while it waits: its links open accounts, and a copy of the database must not. Compressed before that: a letter is mostly the same style sheet. Those of an older version are not. */
const Sealed = z.union([z.object({ packed: z.string() }), z.object({ sealed: z.string() })])
const sealedFor = 'mail'

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
const pack = (ctx: Ctx, message: Message): z.output<typeof Sealed> => ({ packed: ctx.use(secretsPort).seal(sealedFor, '', brotliCompressSync(JSON.stringify(message), quickly)) })

function unpack(ctx: Ctx, waiting: z.output<typeof Sealed>): Message {
  const secrets = ctx.use(secretsPort)
  const text = 'packed' in waiting ? brotliDecompressSync(secrets.openBytes(sealedFor, '', waiting.packed)).toString('utf8') : secrets.open(sealedFor, '', waiting.sealed)
  return Message.parse(JSON.parse(text))
}

/** Delivers one mail, outside any transaction of the work that asked for it. What is refused for good is noted. */
export const deliverMail = defineJob({
  name: 'platform.deliver-mail',
  payload: Sealed,
  together: 5, // as many may go out twice when the program is killed
  async run(ctx, waiting) {
    const message = unpack(ctx, waiting)
    try {
      await ctx.use(mailerPort).deliver(ctx, message)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'MailRefused') throw error
      const { addressIsDead, message: answer } = error as MailRefused
      ctx.log.warn({ mail: message.id, answer: answer.replaceAll(message.to, '…') }, 'the mail server refused a mail for good')
      await noteTrouble(ctx, { recipient: message.to, kind: 'refused', addressIsDead, detail: answer })
    }
  },
})

/** Puts a mail into the queue, in the transaction of `ctx`: it goes out if and only if that commits. */
export function sendMail(ctx: Ctx, message: z.input<typeof Message>): Promise<void> {
  return ctx.use(queuePort).send(ctx, deliverMail, pack(ctx, Message.parse(message)))
}
