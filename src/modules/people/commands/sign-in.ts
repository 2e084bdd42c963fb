import { z } from 'zod'
import { AppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { memberOfPassword } from '../password-check.ts'
import { mayRegister } from '../policy.ts'
import { SignIn } from '../shapes.ts'
import { takeSignInTry } from '../sign-in-limits.ts'
import { type SignedInNow, startSession } from './start-session.ts'

const Input = SignIn.extend({ address: z.string(), userAgent: z.string() })

/**
 * Starts a session (P-2). 401 `invalid_credentials`, alike in words and time whether or not the address
 * is known; 429 after too many tries (`sign-in-limits.ts`). The password is hashed outside
 * any transaction: a hundred tries at once kept everybody else from the database for seconds.
 */
export const signIn = command('people.sign-in', Input, async (ctx, { email, password, address, userAgent }): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  await takeSignInTry(ctx, { address, email })
  const memberId = await memberOfPassword(ctx, email, password)
  if (memberId === undefined) throw new AppError(401, 'invalid_credentials', 'This address and password do not belong together.')
  return startSession(ctx, { memberId, address, userAgent })
}, { transaction: 'none' })
