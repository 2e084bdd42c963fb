import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Ctx } from './context.ts'
import { tooMany } from './errors.ts'
import type { Taken } from './limit-headers.ts'
import { definePort } from './ports.ts'

/** How often something may be done: `points` times within `seconds`. */
export interface LimitRule {
  points: number
  seconds: number
}

const minute = 60
const hour = 3_600
const day = 86_400

/** The limits and their defaults (Z-4); each can be set as LIMIT_<NAME>=30/1h. `.env.example` says what each counts. */
export const defaultLimits = {
  register: { points: 30, seconds: hour },
  login: { points: 10, seconds: minute },
  login_address: { points: 100, seconds: 10 * minute },
  login_account: { points: 50, seconds: 15 * minute },
  code: { points: 10, seconds: 15 * minute },
  challenge: { points: 120, seconds: 10 * minute },
  forgot_password: { points: 5, seconds: hour },
  forgot_password_address: { points: 30, seconds: hour },
  one_time_link: { points: 30, seconds: hour },
  verify_send: { points: 5, seconds: hour },
  change_account: { points: 10, seconds: hour },
  upload: { points: 120, seconds: hour },
  import: { points: 60, seconds: hour },
  messages: { points: 120, seconds: minute },
  inquiry_address: { points: 60, seconds: hour },
  portfolio_items: { points: 10, seconds: day },
} satisfies Record<string, LimitRule>

export type LimitName = keyof typeof defaultLimits

/** Counts tries per name and key. */
export interface Limits {
  /** Counts one try. `refused` once the rule was spent before it. */
  count(name: LimitName, key: string): Promise<Taken & { refused: boolean }>
}

export const limitsPort = definePort<Limits>('limits')

/**
 * Counts one try against a limit; 429 with Retry-After once it is spent. The answer's RateLimit headers tell of it, unless
 * it is `quiet`: where already that it was counted would say too much.
 */
export async function takeLimit(ctx: Ctx, name: LimitName, key: string, { quiet = false } = {}): Promise<void> {
  const { refused, ...taken } = await ctx.use(limitsPort).count(name, key)
  if (!quiet) ctx.limitsTaken.push(taken)
  if (refused) throw tooMany(taken.reset)
}

/** Reads "30/1h", "10/1m", "5/30s", "3/1d"; undefined for anything else. */
export function parseLimit(text: string): LimitRule | undefined {
  const match = /^(\d{1,9})\/(\d{1,4})?([smhd])$/.exec(text.trim())
  if (!match) return undefined
  const unit = { s: 1, m: minute, h: hour, d: day }[match[3] as 's' | 'm' | 'h' | 'd']
  return { points: Number(match[1]), seconds: Number(match[2] ?? 1) * unit }
}

/** Limits kept in this process's memory. */
export function createMemoryLimits(rules: Record<LimitName, LimitRule>): Limits {
  const limiters = new Map(Object.entries(rules).map(([name, rule]) => [name, new RateLimiterMemory({ keyPrefix: name, points: rule.points, duration: rule.seconds })]))
  return {
    async count(name, key) {
      const limiter = limiters.get(name)
      if (!limiter) throw new Error(`there is no limit named ${name}`)
      const [count, refused] = await limiter.consume(key).then((left) => [left, false] as const, (refusal: unknown) => [refusal, true] as const)
      if (!(count instanceof RateLimiterRes)) throw count
      return { ...rules[name], name, remaining: count.remainingPoints, reset: Math.max(1, Math.ceil(count.msBeforeNext / 1_000)), refused }
    },
  }
}
