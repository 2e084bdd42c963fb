import { z } from 'zod'
import { accountState, type SignedInNow } from '#modules/people/index.ts'
import { mayRegister } from '#modules/people/policy.ts'
import { actorId } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError, conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { admit, closedAccount } from '../admit.ts'
import { openChallenge, takeChallenge } from '../challenges.ts'
import { connect, memberConnectedTo } from '../connections.ts'
import type { Identity } from '../providers/provider.ts'
import { providerOf } from '../providers/providers.ts'
import { providerNames } from '../shapes.ts'
import type { ProviderTrip } from './leave-for-provider.ts'

const Input = z.strictObject({ provider: z.enum(providerNames), token: z.string().max(100), answer: z.string().max(8_000), address: z.string(), userAgent: z.string() })

/** How a trip to a provider ended. Somebody new has a `token` with which they choose a handle. */
export type Returned = { end: 'connected' } | { end: 'newcomer'; token: string } | ({ end: 'signed-in' } & SignedInNow)

/** What is kept for somebody new. */
export interface NewcomerData {
  identity: Identity
  next: string
}

const tripOver = () => new AppError(401, 'trip_over', 'This was not begun in this browser, or it took too long. Begin it again.')

/**
 * Takes in who comes back from an account elsewhere (P-3). A member is found by a connection, or by an address that both
 * sides have verified; in no other way. Ends like signing in with a password: 401 `two_factor_required` or `account_closed`.
 * Besides: 401 `trip_over` for a browser that did not leave, or came too late; 401 `provider_refused`; 503
 * `provider_unavailable`; 409 `connect_first` for an address whose account the rule doesn't open; 409
 * `connected_elsewhere`; 422 `no_email`.
 */
export const returnFromProvider = command('credentials.return-from-provider', Input, async (ctx, { provider, token, answer, ...visit }): Promise<Returned> => {
  allow(mayRegister(ctx.actor))
  const trip = await takeChallenge<ProviderTrip>(ctx, 'provider', token)
  if (!trip || trip.data.provider !== provider) throw tripOver()
  if (trip.memberId !== null && actorId(ctx.actor) !== trip.memberId) throw tripOver()
  const identity = await providerOf(ctx, provider).finish(trip.data, new URLSearchParams(answer))
  if (trip.memberId !== null) {
    await connect(ctx, trip.memberId, identity)
    return { end: 'connected' }
  }
  const memberId = await memberOf(ctx, identity)
  if (memberId === undefined) return { end: 'newcomer', token: await openChallenge(ctx, 'newcomer', null, { identity, next: trip.data.next } satisfies NewcomerData) }
  return { end: 'signed-in', ...(await admit(ctx, memberId, visit)) }
}, { transaction: 'none' })

/** Whose account an identity opens; undefined for somebody new. */
async function memberOf(ctx: Ctx, identity: Identity): Promise<string | undefined> {
  const connected = await memberConnectedTo(ctx, identity)
  if (connected !== undefined) return connected
  if (identity.email === null) throw new AppError(422, 'no_email', 'That account has no email address, which the hall needs. Add one there, or join with a password.')
  const account = await accountState(ctx, { email: identity.email })
  if (!account) return undefined
  // An address that only one side vouches for proves nothing: anybody can write it down.
  if (!identity.emailVerified || !account.emailVerified) throw conflict('connect_first', 'There is an account with this address already. Sign in with your password, then connect the other account in your settings.')
  if (account.isBanned) throw closedAccount()
  await connect(ctx, account.memberId, identity)
  return account.memberId
}
