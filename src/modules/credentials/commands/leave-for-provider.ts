import * as oauth from 'oauth4webapi'
import { z } from 'zod'
import { mayManageAccount, mayRegister } from '#modules/people/policy.ts'
import { proveAgain } from '#modules/people/index.ts'
import { limitKey } from '#platform/client-address.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { openChallenge } from '../challenges.ts'
import type { Trip } from '../providers/provider.ts'
import { providerOf } from '../providers/providers.ts'
import { passwordAgain, providerNames } from '../shapes.ts'

const Input = z.strictObject({
  provider: z.enum(providerNames),
  /** `connect`: to sign in with that account from now on; asks for the password again. */
  purpose: z.enum(['sign-in', 'connect']),
  password: passwordAgain,
  /** Where the person wants to go in the end: a path of ours. */
  next: z.string().max(2_000),
  address: z.string(),
})

/** What is kept for the return. */
export interface ProviderTrip extends Trip {
  provider: string
  next: string
}

/**
 * Sends a person to an account elsewhere (P-3). `token` goes into a short-lived cookie: who comes back must be the
 * browser that left. 404 where the provider is not configured, 422 for a wrong password, 429 after too many from one
 * address, 503 `provider_unavailable`.
 */
export const leaveForProvider = command('credentials.leave-for-provider', Input, async (ctx, input): Promise<{ url: string; token: string }> => {
  const connecting = input.purpose === 'connect'
  allow(connecting ? mayManageAccount(ctx.actor) : mayRegister(ctx.actor))
  const provider = providerOf(ctx, input.provider)
  await takeLimit(ctx, 'challenge', limitKey(input.address))
  const memberId = connecting ? (await proveAgain(ctx, input.password)).memberId : null
  const trip = { state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier() }
  const url = await provider.begin(trip)
  const token = await openChallenge(ctx, 'provider', memberId, { ...trip, provider: input.provider, next: input.next } satisfies ProviderTrip)
  return { url: url.href, token }
}, { transaction: 'none' })
