import { z } from 'zod'
import { takeLimit } from '#platform/limits.ts'
import { sendLetter } from '#platform/mail/template.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { verifyEmailMail } from '../account-mails.ts'
import { accountState } from '../account-state.ts'
import { issueLink } from '../one-time-links.ts'
import { mayManageAccount } from '../policy.ts'
import { self } from '../prove-again.ts'

/** Sends the link that verifies one's own address again (P-3); nothing goes out where it is verified. 429 after a few. */
export const sendVerification = command('people.send-verification', z.strictObject({}), async (ctx): Promise<void> => {
  allow(mayManageAccount(ctx.actor))
  const memberId = self(ctx).id
  await takeLimit(ctx, 'verify_send', memberId)
  const account = await accountState(ctx, { memberId })
  if (!account || account.emailVerified) return
  const { email, stamp, displayName } = account
  await sendLetter(ctx, verifyEmailMail, email, { displayName, token: await issueLink(ctx, 'verify-email', { memberId, email, stamp }) })
}, { unseen: true })
