import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { memberRegistered } from '../events.ts'
import { suggestHandle } from '../handle-check.ts'
import { emailTaken, insertAccount, insertProfile, isEmailTaken } from '../store.ts'

/**
 * Makes a member of somebody whom the trusted issuer vouches for (P-4), at their first visit, with a handle from
 * their address. 409 `email_taken` where somebody has the address already, in whatever state.
 */
export const admitTrusted = command('people.admit-trusted', z.strictObject({ email: z.email() }), async (ctx, { email }): Promise<{ memberId: string }> => {
  allow(systemOnly(ctx.actor))
  if (await isEmailTaken(ctx, email)) throw emailTaken()
  const name = email.split('@')[0] ?? ''
  const handle = (await suggestHandle(ctx, [name])) || `member-${randomBytes(4).toString('hex')}`
  const memberId = await insertAccount(ctx, { email, emailVerified: true, displayName: handle, passwordHash: null })
  await insertProfile(ctx, { id: memberId, handle, displayName: handle, programs: [] })
  await ctx.emit(memberRegistered({ memberId }))
  return { memberId }
})
