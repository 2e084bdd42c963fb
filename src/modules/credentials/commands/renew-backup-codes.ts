import { mayManageAccount } from '#modules/people/policy.ts'
import { self } from '#modules/people/index.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { countCodeTry, hasTwoStep, replaceBackupCodes, spendCode, wrongCode } from '../codes.ts'
import { OneCode } from '../shapes.ts'

/** Ten new backup codes in the place of all others, for a code (401 `wrong_code`); 409 `two_step_off` where it is not on. */
export const renewBackupCodes = command('credentials.renew-backup-codes', OneCode, async (ctx, { code }): Promise<{ backupCodes: string[] }> => {
  allow(mayManageAccount(ctx.actor))
  const { id } = self(ctx)
  if (!(await hasTwoStep(ctx, id))) throw conflict('two_step_off', 'Two-step sign-in is not on.')
  await countCodeTry(ctx, id)
  if (!(await spendCode(ctx, id, code))) throw wrongCode()
  return { backupCodes: await replaceBackupCodes(ctx, id) }
}, { secretAnswer: true })
