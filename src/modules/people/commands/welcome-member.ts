import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { sendLetter } from '#platform/mail/template.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { welcomeMail } from '../account-mails.ts'
import { accountState } from '../account-state.ts'
import { issueLink } from '../one-time-links.ts'

/** Greets a new member by mail, with the link that verifies their address unless it is verified already. */
export const welcomeMember = command('people.welcome-member', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const account = await accountState(ctx, { memberId })
  if (!account) return
  const token = account.emailVerified ? null : await issueLink(ctx, 'verify-email', { memberId, email: account.email, stamp: account.stamp })
  await sendLetter(ctx, welcomeMail, account.email, { displayName: account.displayName, handle: account.handle, token })
}, { unseen: true })
