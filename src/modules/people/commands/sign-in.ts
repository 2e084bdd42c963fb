import { z } from 'zod'
import { limitKey } from '#platform/client-address.ts'
import { AppError } from '#platform/errors.ts'
import { limitsPort } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { authHeaders, authOn } from '../auth.ts'
import { mayRegister } from '../policy.ts'
import { SignIn } from '../shapes.ts'
import type { Registered } from './register-member.ts'

const Input = SignIn.extend({ address: z.string(), userAgent: z.string() })

/**
 * Starts a session (P-2). 401 `invalid_credentials`, alike in words and time whether or not the address
 * is known; 429 after ten tries a minute for one account from one address. The password is hashed outside
 * any transaction: a hundred tries at once kept everybody else from the database for seconds.
 */
export const signIn = command('people.sign-in', Input, async (ctx, { email, password, address, userAgent }): Promise<Registered> => {
  allow(mayRegister(ctx.actor))
  await ctx.use(limitsPort).take('login', `${limitKey(address)}|${email.toLowerCase()}`)
  try {
    const { token, user } = await authOn(ctx).api.signInEmail({ body: { email: email.toLowerCase(), password }, headers: authHeaders(address, userAgent) })
    return { memberId: user.id, sessionToken: token }
  } catch (error) {
    const refused = error instanceof Error && error.name === 'APIError'
    if (refused) throw new AppError(401, 'invalid_credentials', 'This address and password do not belong together.')
    throw error
  }
}, { transaction: 'none' })
