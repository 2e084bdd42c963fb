import { z } from 'zod'
import { memberOfPassword, type SignedInNow, takeSignInTry } from '#modules/people/index.ts'
import { mayRegister } from '#modules/people/policy.ts'
import { SignIn } from '#modules/people/shapes.ts'
import { AppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { admit } from '../admit.ts'

const Input = SignIn.extend({ address: z.string(), userAgent: z.string() })

/**
 * Signs in with address and password (P-2). 401 `invalid_credentials`, alike in words and time whether or not the
 * address is known; 401 `account_closed` for a banned member; 401 `two_factor_required` with a `challenge` where the
 * password was right and two-step sign-in is on; 429 after too many tries. No transaction is open while the password
 * is hashed: a hundred tries at once kept everybody else from the database for seconds.
 */
export const signIn = command('credentials.sign-in', Input, async (ctx, { email, password, address, userAgent }): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  await takeSignInTry(ctx, { address, userAgent, email })
  const memberId = await memberOfPassword(ctx, email, password)
  if (memberId === undefined) throw new AppError(401, 'invalid_credentials', 'This address and password do not belong together.')
  return admit(ctx, memberId, { address, userAgent })
}, { transaction: 'none' })
