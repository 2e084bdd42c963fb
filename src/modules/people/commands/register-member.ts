import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { limitKey } from '#platform/client-address.ts'
import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { facts } from '#platform/tables.ts'
import { memberRegistered } from '../events.ts'
import { checkHandle } from '../handle-check.ts'
import { hashPassword } from '../password-check.ts'
import { needStrongPassword } from '../new-password.ts'
import { mayRegister } from '../policy.ts'
import { Register } from '../shapes.ts'
import { emailTaken, insertAccount, insertProfile, isEmailTaken } from '../store.ts'
import { users } from '../tables.ts'
import { ownerTokenFact, ownerTokenHash } from './issue-owner-token.ts'
import { type SignedInNow, startSession } from './start-session.ts'

const Input = Register.extend({ address: z.string(), userAgent: z.string() })

/**
 * Makes an account with its profile and signs it in (P-1), all in one transaction. 409 `handle_taken` for
 * a handle that is taken, reserved or looks like one that is; 409 `email_taken`; 422 for a weak password;
 * 429 after too many from one address.
 */
export const registerMember = command('people.register-member', Input, async (ctx, input): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  await takeLimit(ctx, 'register', limitKey(input.address))
  await checkHandle(ctx, input.handle)
  needStrongPassword(input.password, { handle: input.handle, email: input.email, displayName: input.displayName ?? '' }, 'password')
  if (await isEmailTaken(ctx, input.email)) throw emailTaken()

  const displayName = input.displayName || input.handle
  const memberId = await insertAccount(ctx, { email: input.email, emailVerified: false, displayName, passwordHash: await hashPassword(ctx, input.password) })
  await insertProfile(ctx, { id: memberId, handle: input.handle, displayName, programs: [...new Set(input.as ?? [])], timeZone: input.timeZone })
  if (input.ownerToken) await becomeOwner(ctx, memberId, input.ownerToken)
  await ctx.emit(memberRegistered({ memberId }))
  return startSession(ctx, { memberId, address: input.address, userAgent: input.userAgent })
}, { secretAnswer: true })

/** Takes the owner token away and gives its bearer the role; 422 for one that was used or never issued. */
async function becomeOwner(ctx: Ctx, memberId: string, token: string): Promise<void> {
  const hash = JSON.stringify(ownerTokenHash(token))
  const used = await ctx.db.delete(facts).where(and(eq(facts.name, ownerTokenFact), sql`${facts.value} = ${hash}::jsonb`)).returning({ name: facts.name })
  if (used.length === 0) throw invalidField('ownerToken', 'This token was used already, or never issued.')
  await ctx.db.update(users).set({ role: 'owner' }).where(eq(users.id, memberId))
}
