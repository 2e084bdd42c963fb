import { isNull } from 'drizzle-orm'
import { mayManageAccount } from '#modules/people/policy.ts'
import { proveAgain } from '#modules/people/index.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { sealSecret } from '../codes.ts'
import { drawSetup } from '../setup.ts'
import { PasswordAgain, type Setup } from '../shapes.ts'
import { twoSteps } from '../tables.ts'
import { newTotpSecret } from '../totp.ts'

/**
 * Begins to turn two-step sign-in on (P-3): a new secret for an authenticator app, which counts for nothing until
 * `confirmTwoStep` has seen a code of it. Asks for the password again (422); 409 `two_step_on` where it is on.
 */
export const startTwoStep = command('credentials.start-two-step', PasswordAgain, async (ctx, { password }): Promise<Setup> => {
  allow(mayManageAccount(ctx.actor))
  const { memberId, email } = await proveAgain(ctx, password)
  const secret = newTotpSecret()
  const fresh = { sealedSecret: sealSecret(ctx, memberId, secret), lastStep: 0, createdAt: ctx.now() }
  const begun = await ctx.db
    .insert(twoSteps)
    .values({ memberId, ...fresh })
    .onConflictDoUpdate({ target: twoSteps.memberId, set: fresh, setWhere: isNull(twoSteps.confirmedAt) })
    .returning({ memberId: twoSteps.memberId })
  if (begun.length === 0) throw conflict('two_step_on', 'Two-step sign-in is on already.')
  return drawSetup(ctx, secret, email)
}, { transaction: 'none' })
