const day = 86_400_000

/** When its owner is told that an ask runs out: three days before, or halfway there where less than six are left. Null without an end. */
export function remindAtOf(now: Date, expiresAt: Date | null): Date | null {
  if (!expiresAt) return null
  const left = expiresAt.getTime() - now.getTime()
  return new Date(expiresAt.getTime() - Math.min(3 * day, left / 2))
}
