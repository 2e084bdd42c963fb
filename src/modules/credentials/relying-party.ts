import type { Ctx } from '#platform/context.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { housePort } from '#platform/house.ts'
import { credentialSettingsPort } from './settings.ts'

/** Who we are to authenticators: the host of our public address, and the one origin that may ask. 404 where passkeys are off. */
export function relyingParty(ctx: Ctx): { id: string; name: string; origin: string } {
  if (!ctx.use(credentialSettingsPort).passkeys) throw notFound('call')
  const { name, publicUrl } = ctx.use(housePort)
  const { hostname, origin } = new URL(publicUrl)
  return { id: hostname, name, origin }
}

/** EdDSA, ES256, RS256 (COSE): what authenticators of today sign with. */
export const algorithms = [-8, -7, -257]

/** The challenge that an authenticator says it answered; empty where that cannot be read. */
export function challengeIn({ clientDataJSON }: { clientDataJSON: string }): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as { challenge?: unknown }
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}

export const ceremonyOver = () => new AppError(401, 'challenge_over', 'That took too long. Try it again.')
export const passkeyRefused = () => new AppError(401, 'passkey_refused', 'This passkey cannot be used here.')
