import type { Ctx } from '../context.ts'
import { type House, housePort } from '../house.ts'
import { type Letter, renderLetter } from './letter.ts'
import { sendMail } from './mail.ts'

/** What a mail says: a subject and a letter, both plain text. */
export interface MailContent extends Letter {
  subject: string
}

/** A kind of mail with its data: typed, and shown with `sample` at /admin/email-preview. */
export interface MailTemplate<Data> {
  /** `module.what-it-is` */
  readonly name: string
  /** When it goes out, in a sentence, for whoever reads the preview. */
  readonly about: string
  readonly sample: Data
  /** Its words. Every address in it begins with the house's `publicUrl`. */
  compose(data: Data, house: House): MailContent
}

/** A template whose data nobody but itself knows: what a manifest lists. */
export type AnyMailTemplate = Pick<MailTemplate<unknown>, 'name' | 'about'> & { preview(house: House): MailContent }

/** Declares a mail. List it in the module's manifest (`letters`), so that the preview shows it. */
export function defineMail<Data>(template: MailTemplate<Data>): MailTemplate<Data> & AnyMailTemplate {
  return { ...template, preview: (house) => template.compose(template.sample, house) }
}

/** Puts a mail into the queue, in the transaction of `ctx`: it goes out if and only if that commits. */
export async function sendLetter<Data>(ctx: Ctx, template: MailTemplate<Data>, to: string, data: Data): Promise<void> {
  const { subject, ...letter } = template.compose(data, ctx.use(housePort))
  await sendMail(ctx, { to, subject, ...renderLetter(letter) })
}
