import { invalidField } from '#platform/errors.ts'
import { queuePort } from '#platform/jobs.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mailEmailChangeJob } from '../jobs.ts'
import { mayManageAccount } from '../policy.ts'
import { proveAgain, self } from '../prove-again.ts'
import { ChangeEmail } from '../shapes.ts'

/**
 * Asks to move one's account to another address (P-3), for which the password is needed. A link goes to the new
 * address and a notice to the old one; the change happens when the link is used. That an address is somebody
 * else's shows in nothing: only a job looks it up. 422 for a wrong password, 429 after many tries.
 */
export const changeEmail = command('people.change-email', ChangeEmail, async (outside, { email, password }): Promise<void> => {
  allow(mayManageAccount(outside.actor))
  const { id } = self(outside)
  await takeLimit(outside, 'change_account', `email|${id}`)
  const account = await proveAgain(outside, password)
  if (account.email.toLowerCase() === email) throw invalidField('email', 'This is your address already.')
  await outside.use(queuePort).send(outside, mailEmailChangeJob, { memberId: id, email, stamp: account.stamp })
}, { transaction: 'none' })
