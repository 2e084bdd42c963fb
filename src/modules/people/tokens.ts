import { jwtVerify, SignJWT } from 'jose'
import type { Ctx } from '#platform/context.ts'
import { housePort } from '#platform/house.ts'
import { isId } from '#platform/ids.ts'
import { secretsPort } from '#platform/secrets.ts'
import { authSettingsPort, sessionSeconds } from './auth-settings.ts'

function signingKey(ctx: Pick<Ctx, 'use'>): Uint8Array {
  const { jwtSecret } = ctx.use(authSettingsPort)
  return jwtSecret ? new TextEncoder().encode(jwtSecret) : ctx.use(secretsPort).key('jwt')
}

/** A bearer token (JWT, HS256) that names a session; our API takes it only while that session's row lives. */
export function signToken(ctx: Ctx, userId: string, sessionId: string): Promise<string> {
  const seconds = Math.floor(ctx.now().getTime() / 1_000)
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(userId)
    .setIssuer(ctx.use(housePort).publicUrl)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + sessionSeconds)
    .sign(signingKey(ctx))
}

/** The session that a bearer token names, or undefined for anything that we did not sign or that is over. */
export async function readToken(ctx: Ctx, token: string): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, signingKey(ctx), { algorithms: ['HS256'], issuer: ctx.use(housePort).publicUrl, currentDate: ctx.now() })
    return typeof payload.sid === 'string' && isId(payload.sid) ? payload.sid : undefined
  } catch {
    return undefined
  }
}
