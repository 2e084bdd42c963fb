import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { personOfBearer, personOfCookie, personOfTrusted, sessionSeconds, type SignedIn } from '#modules/people/index.ts'
import type { Door } from '#platform/api.ts'
import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once it is known; null for a visitor. */
    person: SignedIn | null
  }
}

const isSecure = (config: Config) => config.publicUrl.startsWith('https:')

/** `__Host-` binds the cookie to this very host, which browsers only allow with https. */
export const cookieName = (config: Config) => (isSecure(config) ? '__Host-guildhall' : 'guildhall')

function cookieOptions(config: Config): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(config), path: '/', maxAge: sessionSeconds }
}

/** Who sends this request, by bearer token or session cookie; undefined for a visitor. A cookie whose session was extended is given anew. */
export async function identify(request: FastifyRequest, reply: FastifyReply, ctx: Ctx, config: Config): Promise<SignedIn | undefined> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const bearer = /^Bearer ([\w.~+/=-]{10,4096})$/i.exec(authorization)?.[1]
    return bearer === undefined ? undefined : personOfBearer(ctx, bearer)
  }
  const cookie = request.cookies[cookieName(config)]
  const person = cookie === undefined ? undefined : await personOfCookie(ctx, cookie)
  if (cookie !== undefined && person?.renewed) reply.setCookie(cookieName(config), cookie, cookieOptions(config))
  const trusted = trustedCookie(request, config)
  return person ?? (trusted === undefined ? undefined : personOfTrusted(ctx, trusted))
}

/** What the trusted issuer's cookie holds, where the operator has named one (P-4). */
function trustedCookie(request: FastifyRequest, { trustedIssuer }: Config): string | undefined {
  return trustedIssuer?.cookie ? request.cookies[trustedIssuer.cookie] : undefined
}

/** Whether a request may come from somebody the hall knows; what else it carries makes no difference to a page. */
export function mayBeSomebody(request: FastifyRequest, config: Config): boolean {
  return request.headers.authorization !== undefined || request.cookies[cookieName(config)] !== undefined || trustedCookie(request, config) !== undefined
}

/** The exchange around a call: where it comes from, and the session cookie. */
export function doorOf(request: FastifyRequest, reply: FastifyReply, config: Config): Door {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    publicUrl: config.publicUrl,
    setSession(token) {
      if (token === null) reply.clearCookie(cookieName(config), cookieOptions(config))
      else reply.setCookie(cookieName(config), token, cookieOptions(config))
    },
    setHeader: (name, value) => void reply.header(name, value),
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site made a browser send (CSRF): browsers always say where a write comes
 * from, in Sec-Fetch-Site or Origin. A bearer token is nothing that a browser sends by itself, and a page
 * of `CORS_ORIGINS` may call as long as no cookie comes along.
 */
export function refuseForeignWrites(request: FastifyRequest, config: Config): void {
  const { origin, authorization, cookie, 'sec-fetch-site': site } = request.headers
  if (safeMethods.has(request.method) || /^Bearer /i.test(authorization ?? '')) return
  if (origin !== undefined && cookie === undefined && config.corsOrigins.includes(origin)) return
  const isForeign = typeof site === 'string' ? site !== 'same-origin' && site !== 'none' : origin !== undefined && !isOwnOrigin(origin, request, config)
  if (isForeign) throw new AppError(403, 'cross_origin', 'This came from another site.')
}

/** Whether a request comes from a page of this hall. */
export function isOwnOrigin(origin: string, request: FastifyRequest, config: Config): boolean {
  if (origin === config.publicUrl) return true
  return config.mode !== 'production' && origin === `${request.protocol}://${request.host}`
}
