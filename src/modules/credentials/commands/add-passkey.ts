import { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { z } from 'zod'
import { mayManageAccount } from '#modules/people/policy.ts'
import { self } from '#modules/people/index.ts'
import { brokenUnique } from '#platform/database/errors.ts'
import { conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { takeChallenge } from '../challenges.ts'
import { passkeyAdded } from '../events.ts'
import { presentPasskey } from '../queries.ts'
import { algorithms, ceremonyOver, challengeIn, passkeyRefused, relyingParty } from '../relying-party.ts'
import { AddPasskey, type Passkey } from '../shapes.ts'
import { passkeys } from '../tables.ts'

type Input = z.output<typeof AddPasskey>

/**
 * Adds a passkey: what the browser got for the challenge of `beginPasskey`, and a name for it. 401 `challenge_over`
 * for a challenge that is used, over or another's; 401 `passkey_refused` for a wrong origin, a wrong relying party or
 * a user who was not verified; 409 `passkey_known`.
 */
export const addPasskey = command('credentials.add-passkey', AddPasskey, async (ctx, { name, response }): Promise<Passkey> => {
  allow(mayManageAccount(ctx.actor))
  const { id: memberId } = self(ctx)
  const party = relyingParty(ctx)
  const challenge = challengeIn(response.response)
  const asked = await takeChallenge(ctx, 'passkey-new', challenge)
  if (asked?.memberId !== memberId) throw ceremonyOver()
  const made = await verify(response, challenge, party)
  const row = {
    id: newId(), memberId, name, credentialId: made.credential.id, publicKey: Buffer.from(made.credential.publicKey).toString('base64url'),
    counter: made.credential.counter, transports: response.response.transports ?? [], backedUp: made.credentialBackedUp, lastUsedAt: null, createdAt: ctx.now(),
  }
  try {
    await ctx.transaction(async (inside) => {
      await inside.db.insert(passkeys).values(row)
      await inside.emit(passkeyAdded({ memberId, name }))
    })
  } catch (error) {
    if (brokenUnique(error) === 'passkeys_credential') throw conflict('passkey_known', 'This passkey is known already.')
    throw error
  }
  return presentPasskey(row)
}, { transaction: 'none' })

async function verify(response: Input['response'], expectedChallenge: string, { id, origin }: { id: string; origin: string }) {
  // The library throws for whatever it does not like.
  const result = await verifyRegistrationResponse({ response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'], expectedChallenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true, supportedAlgorithmIDs: algorithms }).catch(() => undefined)
  if (!result?.verified) throw passkeyRefused()
  return result.registrationInfo
}
