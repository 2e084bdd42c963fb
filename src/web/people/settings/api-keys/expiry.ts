/** How long a key may live, in days; the last lives until it is ended. */
export const lifetimes = ['30', '90', '365', 'forever'] as const
export type Lifetime = (typeof lifetimes)[number]

/**
 * When a key ends that is made now: with the day (UTC) that is so many days away, so that a form that is sent
 * twice asks for the same thing. Null for one without an end, the shortest for what isn't one of the choices.
 */
export function expiryOf(lifetime: string, now: Date): string | null {
  if (lifetime === 'forever') return null
  const days = lifetimes.some((known) => known === lifetime) ? Number(lifetime) : 30
  const end = new Date(now.getTime() + days * 86_400_000)
  end.setUTCHours(23, 59, 59, 0)
  return end.toISOString()
}
