import { eq } from 'drizzle-orm'
import { mayManageAccount } from '#modules/people/policy.ts'
import { proveAgain } from '#modules/people/index.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { countCodeTry, hasTwoStep, spendCode, wrongCode } from '../codes.ts'
import { twoStepChanged } from '../events.ts'
import { TurnOff } from '../shapes.ts'
import { backupCodes, twoSteps } from '../tables.ts'

/** Turns two-step sign-in off: by the password again (422) and a code (401 `wrong_code`); 409 `two_step_off` where it is not on. */
export const turnOffTwoStep = command('credentials.turn-off-two-step', TurnOff, async (ctx, { password, code }): Promise<void> => {
  allow(mayManageAccount(ctx.actor))
  const { memberId } = await proveAgain(ctx, password)
  if (!(await hasTwoStep(ctx, memberId))) throw conflict('two_step_off', 'Two-step sign-in is not on.')
  await countCodeTry(ctx, memberId)
  await ctx.transaction(async (inside) => {
    if (!(await spendCode(inside, memberId, code))) throw wrongCode()
    await inside.db.delete(twoSteps).where(eq(twoSteps.memberId, memberId))
    await inside.db.delete(backupCodes).where(eq(backupCodes.memberId, memberId))
    await inside.emit(twoStepChanged({ memberId, on: false }))
  })
}, { transaction: 'none' })
