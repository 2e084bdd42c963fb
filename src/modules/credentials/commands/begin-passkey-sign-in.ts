import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { z } from 'zod'
import { mayRegister } from '#modules/people/policy.ts'
import { limitKey } from '#platform/client-address.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { openChallenge } from '../challenges.ts'
import { relyingParty } from '../relying-party.ts'
import type { RequestOptions } from '../shapes.ts'

/**
 * Begins to sign in with a passkey (P-3): what `navigator.credentials.get` needs. It names nobody, so it tells
 * nobody who has one. 429 after too many from one address.
 */
export const beginPasskeySignIn = command('credentials.begin-passkey-sign-in', z.strictObject({ address: z.string() }), async (ctx, { address }): Promise<z.input<typeof RequestOptions>> => {
  allow(mayRegister(ctx.actor))
  const { id } = relyingParty(ctx)
  await takeLimit(ctx, 'challenge', limitKey(address))
  const challenge = await openChallenge(ctx, 'passkey-sign-in', null, {})
  const options = await generateAuthenticationOptions({ rpID: id, challenge: new Uint8Array(Buffer.from(challenge, 'base64url')), userVerification: 'required', timeout: 300_000 })
  return options as z.input<typeof RequestOptions>
})
