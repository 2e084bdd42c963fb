import type { MemberActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError, invalidField, unauthenticated } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { type AccountState, accountState, sessionAge } from './account-state.ts'
import { isPasswordOf } from './password-check.ts'

/** How long after signing in a member without a password need not sign in again, in seconds. */
const freshSeconds = 900

/** The member who acts; policies have let nobody else through. */
export function self(ctx: Ctx): MemberActor {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  return ctx.actor
}

/**
 * Asks again who it is, where a way to sign in changes (ASVS 7.5.1): by the password, or, of a member who has
 * none, by a session of the last quarter of an hour. 422 for a wrong password (named `field`), 401
 * `sign_in_again` for an old session, 429 after many tries. Slow on purpose: call it outside transactions.
 */
export async function proveAgain(ctx: Ctx, password: string | undefined, field = 'password'): Promise<AccountState> {
  const { id, sessionId } = self(ctx)
  const account = await accountState(ctx, { memberId: id })
  if (!account) throw unauthenticated()
  if (!account.hasPassword) {
    const age = sessionId === null ? null : await sessionAge(ctx, sessionId)
    if (age !== null && age <= freshSeconds) return account
    throw new AppError(401, 'sign_in_again', 'It is a while since you signed in. Sign out and in again, then do this.')
  }
  if (!password) throw invalidField(field, 'Your password is needed for this.')
  await takeLimit(ctx, 'login', `again|${id}`)
  if (!(await isPasswordOf(ctx, id, password))) throw invalidField(field, 'This is not your password.')
  return account
}
