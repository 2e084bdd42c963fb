import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { limitKey } from '#platform/client-address.ts'
import type { Ctx } from '#platform/context.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { accountState, lockAccount } from '../account-state.ts'
import { passwordChanged } from '../events.ts'
import { furtherWaysPort } from '../further-ways.ts'
import { deadLink, readLink, takeLink } from '../one-time-links.ts'
import { needStrongPassword } from '../new-password.ts'
import { hashPassword, storePassword } from '../password-check.ts'
import { endSessionsOf } from '../session-store.ts'
import { ResetPassword } from '../shapes.ts'
import { apiKeys, users } from '../tables.ts'

const Input = ResetPassword.extend({ address: z.string() })

/**
 * Sets a new password by the link that was mailed (P-3), and ends all sessions; the person is told by mail. The
 * link has also shown that the address is theirs: where nobody had shown that before, whoever made the account
 * keeps nothing that opens it. 422 for a dead link or a weak password (the link still works
 * then), 429 after many tries. The password is hashed outside the transaction.
 */
export const resetPassword = command('people.reset-password', Input, async (outside, { token, password, address }): Promise<void> => {
  allow(anyone(outside.actor))
  await takeLimit(outside, 'one_time_link', limitKey(address))
  const link = await readLink(outside, 'reset-password', token)
  const account = link && (await accountState(outside, { memberId: link.memberId }))
  if (!account) throw deadLink()
  needStrongPassword(password, account, 'password')
  const hash = await hashPassword(outside, password)
  await outside.transaction(async (ctx) => {
    const taken = await takeLink(ctx, 'reset-password', token)
    if (!taken) throw deadLink()
    const now = await lockAccount(ctx, taken.memberId)
    if (!now || now.isBanned || now.stamp !== taken.stamp) throw deadLink()
    await storePassword(ctx, taken.memberId, hash)
    if (!now.emailVerified) await claimAddress(ctx, taken.memberId)
    await endSessionsOf(ctx, taken.memberId)
    await ctx.emit(passwordChanged({ memberId: taken.memberId }))
  })
}, { transaction: 'none' })

/** Verifies the address, and takes away what opens the account besides the password: it may be a stranger's. */
async function claimAddress(ctx: Ctx, memberId: string): Promise<void> {
  await ctx.db.update(users).set({ emailVerified: true }).where(eq(users.id, memberId))
  await ctx.db.delete(apiKeys).where(eq(apiKeys.userId, memberId))
  await ctx.use(furtherWaysPort).forget(ctx.as({ actor: system, idempotencyKey: null }), memberId)
}
