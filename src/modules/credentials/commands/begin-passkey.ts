import { generateRegistrationOptions } from '@simplewebauthn/server'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { mayManageAccount } from '#modules/people/policy.ts'
import { proveAgain } from '#modules/people/index.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { openChallenge } from '../challenges.ts'
import { algorithms, relyingParty } from '../relying-party.ts'
import { type CreationOptions, PasswordAgain } from '../shapes.ts'
import { passkeys } from '../tables.ts'

/**
 * Begins to add a passkey (P-3): what `navigator.credentials.create` needs. Asks for the password again (422). The
 * passkey must be discoverable and verify its user, so that it alone is enough to sign in.
 */
export const beginPasskey = command('credentials.begin-passkey', PasswordAgain, async (ctx, { password }): Promise<z.input<typeof CreationOptions>> => {
  allow(mayManageAccount(ctx.actor))
  const { id, name } = relyingParty(ctx)
  const { memberId, email, displayName } = await proveAgain(ctx, password)
  const known = await ctx.db.select({ id: passkeys.credentialId, transports: passkeys.transports }).from(passkeys).where(eq(passkeys.memberId, memberId))
  const challenge = await openChallenge(ctx, 'passkey-new', memberId, {})
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: new Uint8Array(Buffer.from(memberId)),
    userName: email,
    userDisplayName: displayName,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return options as z.input<typeof CreationOptions>
}, { transaction: 'none' })
