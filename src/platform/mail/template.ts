import type { Ctx } from '../context.ts'
import { type House, housePort } from '../house.ts'
import { type Letter, renderLetter } from './letter.ts'
import { sendMail } from './mail.ts'

/** What a mail says: a subject and a letter, both plain text. */
export interface MailContent extends Letter {
  subject: string
  /** Why one gets it, for the foot of the letter; by default because one has an account. */
  why?: string
  /** Whom an answer to this mail goes to; without it, to the hall. */
  replyTo?: string
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

/** What stands under a letter, and in its headers, for those who want no more of its kind. */
export interface MailOptions {
  /** Where one says so with a single press, without signing in (RFC 8058). Security mails have none. */
  unsubscribe?: { label: string; url: string }
  links?: readonly { label: string; url: string }[]
}

/** Declares a mail. List it in the module's manifest (`letters`), so that the preview shows it. */
export function defineMail<Data>(template: MailTemplate<Data>): MailTemplate<Data> & AnyMailTemplate {
  return { ...template, preview: (house) => template.compose(template.sample, house) }
}

/** A mail's parts: its subject, both bodies, and the headers that its options ask for. */
export function renderMail({ subject, why, replyTo, ...letter }: MailContent, house: House, { unsubscribe, links = [] }: MailOptions = {}) {
  const frame = { subject, house, why: why ?? `You get this because you have an account at ${house.name}.`, links: [...(unsubscribe ? [unsubscribe] : []), ...links] }
  const headers: Record<string, string> = {
    ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe.url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    ...(replyTo !== undefined && { 'Reply-To': replyTo }),
  }
  return { subject, headers, ...renderLetter(letter, frame) }
}

/** Puts a mail into the queue, in the transaction of `ctx`: it goes out if and only if that commits. */
export async function sendLetter<Data>(ctx: Ctx, template: Pick<MailTemplate<Data>, 'compose'>, to: string, data: Data, options: MailOptions = {}): Promise<void> {
  const house = ctx.use(housePort)
  await sendMail(ctx, { to, ...renderMail(template.compose(data, house), house, options) })
}
