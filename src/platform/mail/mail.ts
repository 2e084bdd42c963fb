import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { defineJob, queuePort } from '../jobs.ts'
import { definePort } from '../ports.ts'

const Message = z.object({ to: z.string(), subject: z.string(), html: z.string(), text: z.string() })

/** A mail that is ready to go. */
export type Message = z.output<typeof Message>

/** Delivers mail; throws where it could not, and the queue tries again. */
export interface Mailer {
  deliver(ctx: Ctx, message: Message): Promise<void>
}

export const mailerPort = definePort<Mailer>('mailer')

/** Delivers one mail, outside any transaction of the work that asked for it. */
export const deliverMail = defineJob({
  name: 'platform.deliver-mail',
  payload: Message,
  run: (ctx, message) => ctx.use(mailerPort).deliver(ctx, message),
})

/** Puts a mail into the queue, in the transaction of `ctx`: it goes out if and only if that commits. */
export function sendMail(ctx: Ctx, message: Message): Promise<void> {
  return ctx.use(queuePort).send(ctx, deliverMail, message)
}
