/** What a limit allows, and what is left of it after a try. */
export interface Taken {
  name: string
  points: number
  seconds: number
  remaining: number
  /** Whole seconds until all tries are there again. */
  reset: number
}

/** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers) for the limits that a request took. */
export function rateLimitHeaders(taken: readonly Taken[]): Record<string, string> {
  if (taken.length === 0) return {}
  const last = [...new Map(taken.map((one) => [one.name, one])).values()]
  const list = (say: (one: Taken) => string) => last.map((one) => `"${one.name}";${say(one)}`).join(', ')
  return { 'ratelimit-policy': list((one) => `q=${one.points};w=${one.seconds}`), ratelimit: list((one) => `r=${one.remaining};t=${one.reset}`) }
}
