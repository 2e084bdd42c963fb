import { conflict, invalidField } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { lockAccount } from '../account-state.ts'
import { passwordChanged } from '../events.ts'
import { needStrongPassword } from '../new-password.ts'
import { hashPassword, storePassword } from '../password-check.ts'
import { mayManageAccount } from '../policy.ts'
import { proveAgain, self } from '../prove-again.ts'
import { endSessionsOf } from '../session-store.ts'
import { ChangePassword } from '../shapes.ts'

/**
 * Changes one's password (P-3), for which the present one is needed, and ends all other sessions; a member who
 * came another way sets a first one. 422 for a wrong or a weak password, 429 after many tries; 409 `account_changed`
 * where it was changed or reset meanwhile. The passwords are hashed outside the transaction.
 */
export const changePassword = command('people.change-password', ChangePassword, async (outside, { currentPassword, newPassword }): Promise<void> => {
  allow(mayManageAccount(outside.actor))
  const { id, sessionId } = self(outside)
  await takeLimit(outside, 'change_account', `password|${id}`)
  const account = await proveAgain(outside, currentPassword, 'currentPassword')
  needStrongPassword(newPassword, account, 'newPassword')
  if (newPassword === currentPassword) throw invalidField('newPassword', 'This is the password you have.')
  const hash = await hashPassword(outside, newPassword)
  await outside.transaction(async (ctx) => {
    if ((await lockAccount(ctx, id))?.stamp !== account.stamp) throw conflict('account_changed', 'Your account was changed meanwhile. Sign in again, then do this.')
    await storePassword(ctx, id, hash)
    await endSessionsOf(ctx, id, sessionId)
    await ctx.emit(passwordChanged({ memberId: id }))
  })
}, { transaction: 'none' })
