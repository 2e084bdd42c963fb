import { type JWTHeaderParameters, jwtVerify, SignJWT } from 'jose'
import { hash, type KeyObject } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { housePort } from '#platform/house.ts'
import { isId } from '#platform/ids.ts'
import { sessionSeconds } from './auth-settings.ts'
import { tokenKeysPort } from './token-keys.ts'

/**
 * A bearer token (JWT) that names a session; our API takes it only while that session's row lives. Signed with the
 * secret shared with other services (HS256), where there is one, else with a key that they can fetch (EdDSA, P-4).
 */
export function signToken(ctx: Ctx, userId: string, sessionId: string): Promise<string> {
  const { shared, privateKey, jwk } = ctx.use(tokenKeysPort)
  const seconds = Math.floor(ctx.now().getTime() / 1_000)
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader(shared ? { alg: 'HS256', typ: 'JWT' } : { alg: 'EdDSA', kid: jwk.kid, typ: 'JWT' })
    .setSubject(userId)
    .setIssuer(ctx.use(housePort).publicUrl)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + sessionSeconds)
    .sign(shared ?? privateKey)
}

/** The session that a bearer token names, or undefined for anything that we did not sign or that is over. */
export async function readToken(ctx: Ctx, token: string): Promise<string | undefined> {
  const { verified } = ctx.use(tokenKeysPort)
  const digest = hash('sha256', token, 'base64url')
  const known = verified.get(digest)
  if (known) return ctx.now().getTime() < known.endsAt ? known.sessionId : undefined
  try {
    const { payload } = await jwtVerify(token, (header) => keyFor(ctx, header), { algorithms: ['HS256', 'EdDSA'], issuer: ctx.use(housePort).publicUrl, currentDate: ctx.now() })
    if (typeof payload.sid !== 'string' || !isId(payload.sid)) return undefined
    if (payload.exp !== undefined) remember(verified, digest, { sessionId: payload.sid, endsAt: payload.exp * 1_000 })
    return payload.sid
  } catch {
    return undefined
  }
}

const mostKept = 10_000

/** Keeps one more; the oldest goes where there are too many. */
function remember<Kept>(all: Map<string, Kept>, name: string, kept: Kept): void {
  for (const oldest of all.keys()) {
    if (all.size < mostKept) break
    all.delete(oldest)
  }
  all.set(name, kept)
}

/** The one key that a kind of token may be verified with: a public key is never taken for a shared secret. */
function keyFor(ctx: Ctx, { alg, kid }: JWTHeaderParameters): KeyObject {
  const { shared, publicKey, jwk } = ctx.use(tokenKeysPort)
  if (alg === 'HS256' && shared) return shared
  if (alg === 'EdDSA' && kid === jwk.kid) return publicKey
  throw new Error('there is no key for this token')
}
