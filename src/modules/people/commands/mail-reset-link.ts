import { z } from 'zod'
import { sendLetter } from '#platform/mail/template.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { resetPasswordMail } from '../account-mails.ts'
import { accountState } from '../account-state.ts'
import { issueLink } from '../one-time-links.ts'

/** Mails the link for a new password, if the address is somebody's who may come in; else does nothing. */
export const mailResetLink = command('people.mail-reset-link', z.strictObject({ email: z.string() }), async (ctx, { email }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const account = await accountState(ctx, { email })
  if (!account || account.isBanned) return
  const { memberId, stamp, displayName } = account
  await sendLetter(ctx, resetPasswordMail, account.email, { displayName, token: await issueLink(ctx, 'reset-password', { memberId, email: account.email, stamp }) })
}, { unseen: true })
