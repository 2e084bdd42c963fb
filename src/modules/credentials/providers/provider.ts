import type * as oauth from 'oauth4webapi'
import { AppError } from '#platform/errors.ts'
import type { ProviderName } from '../shapes.ts'

/** Who somebody is at a provider. */
export interface Identity {
  provider: ProviderName
  /** Whose word this is; a subject means something only there. */
  issuer: string
  subject: string
  email: string | null
  /** Whether the provider has verified that address. */
  emailVerified: boolean
  name: string
  /** What they call that account. */
  label: string
}

/** What is kept between leaving for a provider and coming back, sealed. */
export interface Trip {
  state: string
  nonce: string
  /** PKCE (RFC 7636). */
  verifier: string
}

/** One provider: both calls go out, so they never run inside a transaction. */
export interface Provider {
  /** Where to send the browser. */
  begin(trip: Trip): Promise<URL>
  /** Who came back; AppError where the provider, or the person there, said no. */
  finish(trip: Trip, answer: URLSearchParams): Promise<Identity>
}

export const unavailable = (name: string) => new AppError(503, 'provider_unavailable', `${name} does not answer just now. Try again in a moment, or sign in another way.`, { details: { retryAfter: 30 } })
export const refusedThere = (name: string) => new AppError(401, 'provider_refused', `${name} did not confirm who you are. Nothing was changed; you can try again.`)

/** A call of ours gives up after ten seconds. */
export const patience = () => AbortSignal.timeout(10_000)

/** Runs a conversation with a provider; what goes wrong becomes one of two refusals, and the log says what it was. */
export async function converse<T>(name: string, note: (error: unknown) => void, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    note(error)
    throw isAnswer(error) ? refusedThere(name) : unavailable(name)
  }
}

/** Answers that say no, or cannot be believed, as against no answer (a network that fails, a server that breaks down). */
function isAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, status, cause } = error as Error & { code?: string; status?: number; cause?: unknown }
  const isBroken = cause instanceof Response && cause.status >= 500
  return typeof code === 'string' && code.startsWith('OAUTH_') && (status ?? 0) < 500 && !isBroken
}

/** Loopback providers of tests and development speak plain http; production settings are https alone. */
export const insecureAllowed = (url: string, key: typeof oauth.allowInsecureRequests) => ({ [key]: url.startsWith('http://') })
