import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooMany } from './errors.ts'
import { definePort } from './ports.ts'

/** How often something may be done: `points` times within `seconds`. */
export interface LimitRule {
  points: number
  seconds: number
}

/** The limits and their defaults; each can be set as LIMIT_<NAME>=30/1h. */
export const defaultLimits = {
  register: { points: 30, seconds: 3_600 },
  login: { points: 10, seconds: 60 },
  code: { points: 10, seconds: 900 },
  challenge: { points: 120, seconds: 600 },
  upload: { points: 120, seconds: 3_600 },
} satisfies Record<string, LimitRule>

export type LimitName = keyof typeof defaultLimits

/** Counts tries per name and key. */
export interface Limits {
  /** Counts one try; 429 with Retry-After once the rule is spent. */
  take(name: LimitName, key: string): Promise<void>
}

export const limitsPort = definePort<Limits>('limits')

/** Reads "30/1h", "10/1m", "5/30s", "3/1d"; undefined for anything else. */
export function parseLimit(text: string): LimitRule | undefined {
  const match = /^(\d{1,9})\/(\d{1,4})?([smhd])$/.exec(text.trim())
  if (!match) return undefined
  const unit = { s: 1, m: 60, h: 3_600, d: 86_400 }[match[3] as 's' | 'm' | 'h' | 'd']
  return { points: Number(match[1]), seconds: Number(match[2] ?? 1) * unit }
}

/** Limits kept in this process's memory. */
export function createMemoryLimits(rules: Record<LimitName, LimitRule>): Limits {
  const limiters = new Map(
    Object.entries(rules).map(([name, rule]) => [name, new RateLimiterMemory({ keyPrefix: name, points: rule.points, duration: rule.seconds })]),
  )
  return {
    async take(name, key) {
      try {
        await limiters.get(name)?.consume(key)
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw tooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)))
        throw refusal
      }
    },
  }
}
