import { accountState, type AccountState, type SignedInNow, startSession } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'
import { openChallenge } from './challenges.ts'
import { hasTwoStep } from './codes.ts'

/** Where a person signs in from. */
export interface Visit {
  address: string
  userAgent: string
  /** The account's stamp when the proof was shown, where that is a password. */
  stamp?: string
}

/** What a second step remembers of the first. */
export interface FirstStep {
  /** The account's stamp then: a changed password or a ban voids the step. */
  stamp: string
}

export const closedAccount = () => new AppError(401, 'account_closed', 'This account is closed. If you think that is a mistake, write to the people who run this hall.')

/**
 * Lets somebody in who has shown one proof: a session, or, with two-step sign-in on, 401 `two_factor_required`
 * with a `challenge` for the code; no session exists before it. Call it outside a transaction: what it
 * throws must not take the challenge back.
 */
export async function admit(ctx: Ctx, memberId: string, visit: Visit): Promise<SignedInNow> {
  const account = await accountState(ctx, { memberId })
  if (!account || account.isBanned) throw closedAccount()
  if (!(await hasTwoStep(ctx, memberId))) return startSession(ctx, { memberId, ...visit })
  throw await askForCode(ctx, { memberId, stamp: visit.stamp ?? account.stamp })
}

async function askForCode(ctx: Ctx, { memberId, stamp }: Pick<AccountState, 'memberId' | 'stamp'>): Promise<AppError> {
  const challenge = await openChallenge(ctx, 'two-step', memberId, { stamp } satisfies FirstStep)
  return new AppError(401, 'two_factor_required', 'Now the code from your authenticator app.', { details: { challenge } })
}
