import { eq, isNull, and } from 'drizzle-orm'
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { createSecretKey } from 'node:crypto'
import { system } from '#platform/actor.ts'
import type { TrustedIssuer } from '#platform/config.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { definePort } from '#platform/ports.ts'
import { admitTrusted } from './commands/admit-trusted.ts'
import { emailShape } from './shapes.ts'
import { personColumns, type SignedIn, signedIn } from './signed-in.ts'
import { profiles, users } from './tables.ts'

/** Reads a token of the one issuer that the operator trusts. */
export interface TrustedTokens {
  /** The address that the token vouches for; undefined for a token that is not its, is over, or vouches for none. */
  addressIn(token: string, now: Date): Promise<string | undefined>
}

/** Null where the operator trusts nobody, which is the default. */
export const trustedIssuerPort = definePort<TrustedTokens | null>('trusted-issuer')

const publicKeyAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Verifies tokens by the issuer's secret (HS256 and nothing else) or by its published keys (never HS256). */
export function createTrustedIssuer({ issuer, secret, jwks, audience, emailClaim }: TrustedIssuer): TrustedTokens {
  const rules = { issuer, requiredClaims: ['exp'], ...(audience !== null && { audience }) }
  const shared = secret === null ? null : createSecretKey(Buffer.from(secret))
  const published = jwks === null ? null : createRemoteJWKSet(new URL(jwks), { timeoutDuration: 5_000, cooldownDuration: 10_000 })
  return {
    async addressIn(token, now) {
      try {
        const options = { ...rules, currentDate: now }
        if (shared) return addressOf((await jwtVerify(token, shared, { ...options, algorithms: ['HS256'] })).payload, emailClaim)
        if (published) return addressOf((await jwtVerify(token, published, { ...options, algorithms: publicKeyAlgorithms })).payload, emailClaim)
      } catch {
        // Not its token, or its keys cannot be fetched just now: either way it vouches for nobody.
      }
      return undefined
    },
  }
}

function addressOf(payload: JWTPayload, claim: string): string | undefined {
  if (payload.email_verified === false || payload.email_verified === 'false') return undefined
  return emailShape.safeParse(payload[claim]).data
}

/**
 * Whom a token of the trusted issuer signs in (P-4): the member with its address, made at the first visit. Nobody, where
 * that member is banned, or has not verified the address here: somebody else might have joined with it.
 */
export async function personOfTrusted(ctx: Ctx, token: string): Promise<SignedIn | undefined> {
  const email = await ctx.use(trustedIssuerPort)?.addressIn(token, ctx.now())
  if (email === undefined) return undefined
  const known = await byAddress(ctx, email)
  if (known) return known
  try {
    await admitTrusted(ctx.as({ actor: system }), { email })
  } catch (error) {
    // Somebody has the address: banned or not verified, or made by another request of the same first visit.
    if (!isAppError(error) || !['email_taken', 'handle_taken'].includes(error.code)) throw error
  }
  return byAddress(ctx, email)
}

async function byAddress(ctx: Ctx, email: string): Promise<SignedIn | undefined> {
  const mayEnter = and(eq(users.email, email), eq(users.emailVerified, true), isNull(users.bannedAt))
  const [row] = await ctx.db.select(personColumns).from(users).innerJoin(profiles, eq(profiles.id, users.id)).where(mayEnter)
  return row && signedIn(row, null, null)
}
