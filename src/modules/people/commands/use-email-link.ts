import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { limitKey } from '#platform/client-address.ts'
import type { Ctx } from '#platform/context.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { lockAccount } from '../account-state.ts'
import { emailChanged } from '../events.ts'
import { deadLink, type LinkPayload, takeLink } from '../one-time-links.ts'
import { OneTimeLink } from '../shapes.ts'
import { emailTaken, isEmailTaken } from '../store.ts'
import { users } from '../tables.ts'

const Input = OneTimeLink.extend({ address: z.string() })

/**
 * Does what a link to an address stands for (P-3): verifies the account's address, or moves the account to a
 * new one. Whoever has the link can read there, so nobody need be signed in. 422 for a dead link; 409
 * `email_taken` where somebody else has joined with the address meanwhile; 429 after many tries.
 */
export const useEmailLink = command('people.use-email-link', Input, async (ctx, { token, address }): Promise<{ did: 'verified' | 'changed' }> => {
  allow(anyone(ctx.actor))
  await takeLimit(ctx, 'one_time_link', limitKey(address))
  const verified = await takeLink(ctx, 'verify-email', token)
  if (verified) return verifyAddress(ctx, verified)
  const changed = await takeLink(ctx, 'change-email', token)
  if (changed) return changeAddress(ctx, changed)
  throw deadLink()
})

async function verifyAddress(ctx: Ctx, { memberId, email }: LinkPayload): Promise<{ did: 'verified' }> {
  const same = and(eq(users.id, memberId), eq(users.email, email))
  const done = await ctx.db.update(users).set({ emailVerified: true, updatedAt: ctx.now() }).where(same).returning({ id: users.id })
  if (done.length === 0) throw deadLink()
  return { did: 'verified' }
}

async function changeAddress(ctx: Ctx, { memberId, email, stamp }: LinkPayload): Promise<{ did: 'changed' }> {
  const account = await lockAccount(ctx, memberId)
  if (!account || account.isBanned || account.stamp !== stamp) throw deadLink()
  if (await isEmailTaken(ctx, email)) throw emailTaken()
  await ctx.db.update(users).set({ email, emailVerified: true, updatedAt: ctx.now() }).where(eq(users.id, memberId))
  await ctx.emit(emailChanged({ memberId }))
  return { did: 'changed' }
}
