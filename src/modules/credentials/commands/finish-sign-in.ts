import { z } from 'zod'
import { accountState, type SignedInNow, startSession } from '#modules/people/index.ts'
import { mayRegister } from '#modules/people/policy.ts'
import { AppError } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import type { FirstStep } from '../admit.ts'
import { takeChallenge, tryChallenge } from '../challenges.ts'
import { countCodeTry, spendCode, wrongCode } from '../codes.ts'
import { FinishSignIn } from '../shapes.ts'

const Input = FinishSignIn.extend({ address: z.string(), userAgent: z.string() })

const over = () => new AppError(401, 'challenge_over', 'This sign-in took too long or had too many wrong codes. Begin it again.')

/**
 * The second step of signing in (P-3): the challenge of the first and a code from the app, or a backup code.
 * 401 `wrong_code`; 401 `challenge_over` after five minutes, five tries, a changed password or a ban; 429
 * after ten codes in a quarter of an hour for one member, whatever the challenge.
 */
export const finishSignIn = command('credentials.finish-sign-in', Input, async (ctx, { challenge, code, address, userAgent }): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  // Counted by itself, so that a wrong code cannot take the count back.
  const first = await tryChallenge<FirstStep>(ctx, 'two-step', challenge)
  if (!first?.memberId) throw over()
  const { memberId } = first
  await countCodeTry(ctx, memberId)
  return ctx.transaction(async (inside) => {
    const account = await accountState(inside, { memberId })
    if (!account || account.isBanned || account.stamp !== first.data.stamp) throw over()
    if (!(await spendCode(inside, memberId, code))) throw wrongCode()
    if (!(await takeChallenge(inside, 'two-step', challenge))) throw over()
    return startSession(inside, { memberId, address, userAgent, stamp: first.data.stamp })
  })
}, { transaction: 'none' })
