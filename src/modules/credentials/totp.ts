import { Secret, TOTP } from 'otpauth'

/** What every authenticator app understands (RFC 6238 with its defaults). */
const usual = { algorithm: 'SHA1', digits: 6, period: 30 }

/** A new shared secret of 160 bits (RFC 4226, section 4), in Base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The secret as the address that authenticator apps read (otpauth://totp/…). */
export function totpUri(secret: string, issuer: string, label: string): string {
  return new TOTP({ ...usual, issuer, label, secret: Secret.fromBase32(secret) }).toString()
}

/** The time step whose code this is: now, or one beside it for clocks that differ. Undefined for a wrong code. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined
  const timestamp = now.getTime()
  const delta = TOTP.validate({ ...usual, token: code, secret: Secret.fromBase32(secret), timestamp, window: 1 })
  return delta === null ? undefined : Math.floor(timestamp / 1_000 / usual.period) + delta
}
