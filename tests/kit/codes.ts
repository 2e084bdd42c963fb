import { Secret, TOTP } from 'otpauth'

/** What an authenticator app would show for a secret. */
export function appCode(secret: string, at: Date = new Date()): string {
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at.getTime() })
}
