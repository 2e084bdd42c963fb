import { z } from 'zod'
import { limitKey } from '#platform/client-address.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { memberRegistered } from '../events.ts'
import { checkHandle } from '../handle-check.ts'
import { mayRegister } from '../policy.ts'
import { Register } from '../shapes.ts'
import { emailTaken, insertAccount, insertProfile, isEmailTaken } from '../store.ts'
import { type SignedInNow, startSession } from './start-session.ts'

const Input = Register.pick({ email: true, handle: true, displayName: true, timeZone: true }).extend({ emailVerified: z.boolean(), address: z.string(), userAgent: z.string() })

/**
 * Makes the account of somebody for whom another site vouches, and signs them in (P-3). The caller has checked that;
 * nothing here does. Refuses like `registerMember`: 409 `handle_taken`, `email_taken`; 422 for a wrong handle; 429.
 */
export const registerWithoutPassword = command('people.register-without-password', Input, async (ctx, { email, emailVerified, handle, displayName, timeZone, address, userAgent }): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  await takeLimit(ctx, 'register', limitKey(address))
  await checkHandle(ctx, handle)
  if (await isEmailTaken(ctx, email)) throw emailTaken()
  const memberId = await insertAccount(ctx, { email, emailVerified, displayName: displayName || handle, passwordHash: null })
  await insertProfile(ctx, { id: memberId, handle, displayName: displayName || handle, programs: [], timeZone })
  await ctx.emit(memberRegistered({ memberId }))
  return startSession(ctx, { memberId, address, userAgent })
}, { secretAnswer: true })
