import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { type SignedInNow, startSession } from '#modules/people/index.ts'
import { mayRegister } from '#modules/people/policy.ts'
import type { Ctx } from '#platform/context.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { takeChallenge } from '../challenges.ts'
import { ceremonyOver, challengeIn, passkeyRefused, relyingParty } from '../relying-party.ts'
import { UsePasskey } from '../shapes.ts'
import { passkeys } from '../tables.ts'

const Input = UsePasskey.extend({ address: z.string(), userAgent: z.string() })
type PasskeyRow = typeof passkeys.$inferSelect

/**
 * Signs in with a passkey, which verified its user and so counts for both steps (P-3). 401 `challenge_over` for a
 * challenge that is used or over; 401 `passkey_refused`, alike for an unknown passkey, a wrong signature, origin or
 * relying party, an unverified user, and a counter that did not grow (which means that the key was copied).
 */
export const signInWithPasskey = command('credentials.sign-in-with-passkey', Input, async (ctx, { response, address, userAgent }): Promise<SignedInNow> => {
  allow(mayRegister(ctx.actor))
  const party = relyingParty(ctx)
  const challenge = challengeIn(response.response)
  // Taken first: a challenge is spent by a wrong answer as well.
  if (!(await takeChallenge(ctx, 'passkey-sign-in', challenge))) throw ceremonyOver()
  const [row] = await ctx.db.select().from(passkeys).where(eq(passkeys.credentialId, response.id))
  const handle = response.response.userHandle
  if (!row || (handle && Buffer.from(handle, 'base64url').toString('utf8') !== row.memberId)) throw passkeyRefused()
  const { newCounter, credentialBackedUp } = await verify(row, response, challenge, party)
  return ctx.transaction(async (inside) => {
    if (!(await noteUse(inside, row, newCounter, credentialBackedUp))) throw passkeyRefused()
    return startSession(inside, { memberId: row.memberId, address, userAgent })
  })
}, { transaction: 'none' })

async function verify(row: PasskeyRow, response: z.output<typeof Input>['response'], expectedChallenge: string, { id, origin }: { id: string; origin: string }) {
  const result = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: { id: row.credentialId, publicKey: new Uint8Array(Buffer.from(row.publicKey, 'base64url')), counter: row.counter, transports: row.transports },
    requireUserVerification: true,
  }).catch(() => undefined) // the library throws for whatever it does not like
  if (!result?.verified) throw passkeyRefused()
  return result.authenticationInfo
}

/** Notes that a passkey was used; false where its counter did not grow, or it was removed meanwhile. Most count nothing and stay at 0. */
async function noteUse(ctx: Ctx, row: PasskeyRow, counter: number, backedUp: boolean): Promise<boolean> {
  const grows = counter === 0 ? eq(passkeys.counter, 0) : lt(passkeys.counter, counter)
  const noted = await ctx.db.update(passkeys).set({ counter, backedUp, lastUsedAt: ctx.now() }).where(and(eq(passkeys.id, row.id), grows)).returning({ id: passkeys.id })
  return noted.length === 1
}
