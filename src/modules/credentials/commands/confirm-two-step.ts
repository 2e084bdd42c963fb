import { and, eq, gt, isNull } from 'drizzle-orm'
import { mayManageAccount } from '#modules/people/policy.ts'
import { self } from '#modules/people/index.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { countCodeTry, replaceBackupCodes, spendTotp, wrongCode } from '../codes.ts'
import { twoStepChanged } from '../events.ts'
import { setupSince } from '../setup.ts'
import { OneCode } from '../shapes.ts'
import { twoSteps } from '../tables.ts'

/**
 * Turns two-step sign-in on with a first code from the app, and gives the ten backup codes, which are shown this
 * once. 401 `wrong_code`; 409 `two_step_not_started` where nothing was begun within half an hour.
 */
export const confirmTwoStep = command('credentials.confirm-two-step', OneCode, async (ctx, { code }): Promise<{ backupCodes: string[] }> => {
  allow(mayManageAccount(ctx.actor))
  const { id } = self(ctx)
  const waiting = and(eq(twoSteps.memberId, id), isNull(twoSteps.confirmedAt), gt(twoSteps.createdAt, setupSince(ctx)))
  const [begun] = await ctx.db.select({ memberId: twoSteps.memberId }).from(twoSteps).where(waiting).for('update')
  if (!begun) throw conflict('two_step_not_started', 'Begin to set it up first.')
  await countCodeTry(ctx, id)
  if (!(await spendTotp(ctx, id, code))) throw wrongCode()
  await ctx.db.update(twoSteps).set({ confirmedAt: ctx.now() }).where(waiting)
  const backupCodes = await replaceBackupCodes(ctx, id)
  await ctx.emit(twoStepChanged({ memberId: id, on: true }))
  return { backupCodes }
}, { secretAnswer: true })
