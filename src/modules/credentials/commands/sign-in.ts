import { z } from 'zod'
import { memberOfPassword, type SignedInNow, takeSignInTry, wrongCredentials } from '#modules/people/index.ts'
import { mayRegister } from '#modules/people/policy.ts'
import { SignIn } from '#modules/people/shapes.ts'
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
  const found = await memberOfPassword(ctx, email, password)
  if (!found) throw wrongCredentials()
  return admit(ctx, found.memberId, { address, userAgent, stamp: found.stamp })
}, { transaction: 'none' })
