import { z } from 'zod'
import { sendLetter } from '#platform/mail/template.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { addressInUseMail, changeEmailMail, emailLeavesMail } from '../account-mails.ts'
import { accountState } from '../account-state.ts'
import { issueLink } from '../one-time-links.ts'

const Input = z.strictObject({ memberId: z.uuid(), email: z.string(), stamp: z.string() })

/** Mails the link for a new address there, and a notice to the present one. Who has the new address already is told so instead. */
export const mailEmailChange = command('people.mail-email-change', Input, async (ctx, { memberId, email, stamp }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const account = await accountState(ctx, { memberId })
  if (!account || account.isBanned || account.stamp !== stamp) return
  await sendLetter(ctx, emailLeavesMail, account.email, account)
  const owner = await accountState(ctx, { email })
  if (owner) return sendLetter(ctx, addressInUseMail, owner.email, owner)
  await sendLetter(ctx, changeEmailMail, email, { displayName: account.displayName, token: await issueLink(ctx, 'change-email', { memberId, email, stamp }) })
}, { unseen: true })
