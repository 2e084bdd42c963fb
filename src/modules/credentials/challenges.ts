import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { secretsPort } from '#platform/secrets.ts'
import { challenges } from './tables.ts'

/** What a challenge is for, and how many seconds it may be answered. */
const lifetimes = { 'two-step': 300, 'passkey-new': 300, 'passkey-sign-in': 600, provider: 600, newcomer: 1_800 } as const
export type ChallengeKind = keyof typeof lifetimes

/** How often a challenge may be answered wrongly before it is dead. */
export const mostTries = 5

/** What was kept for the answer. */
export interface Challenge<Data> {
  memberId: string | null
  data: Data
}

/** 256 random bits need no slow or keyed hash. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Opens a question, and gives what the answer must bring along: 43 characters of base64url. */
export async function openChallenge(ctx: Ctx, kind: ChallengeKind, memberId: string | null, data: object): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = hashOf(token)
  const expiresAt = new Date(ctx.now().getTime() + lifetimes[kind] * 1_000)
  await ctx.db.insert(challenges).values({ kind, hash, memberId, expiresAt, createdAt: ctx.now(), sealedData: ctx.use(secretsPort).seal('challenge', hash, JSON.stringify(data)) })
  return token
}

const open = (ctx: Ctx, kind: ChallengeKind, token: string) => and(eq(challenges.hash, hashOf(token)), eq(challenges.kind, kind), gt(challenges.expiresAt, ctx.now()))

function read<Data>(ctx: Ctx, row: typeof challenges.$inferSelect | undefined): Challenge<Data> | undefined {
  return row && { memberId: row.memberId, data: JSON.parse(ctx.use(secretsPort).open('challenge', row.hash, row.sealedData)) as Data }
}

/** Takes a challenge away: of many who answer at once, one gets it. Undefined where it is over, used or of another kind. */
export async function takeChallenge<Data>(ctx: Ctx, kind: ChallengeKind, token: string): Promise<Challenge<Data> | undefined> {
  const [row] = await ctx.db.delete(challenges).where(open(ctx, kind, token)).returning()
  return read(ctx, row)
}

/** Counts a try at a challenge that stays until it is taken; undefined once it is over or all tries are spent. */
export async function tryChallenge<Data>(ctx: Ctx, kind: ChallengeKind, token: string): Promise<Challenge<Data> | undefined> {
  const [row] = await ctx.db.update(challenges).set({ tries: sql`${challenges.tries} + 1` }).where(and(open(ctx, kind, token), lt(challenges.tries, mostTries))).returning()
  return read(ctx, row)
}

/** Looks at a challenge without touching it. */
export async function seeChallenge<Data>(ctx: Ctx, kind: ChallengeKind, token: string): Promise<Challenge<Data> | undefined> {
  const [row] = await ctx.db.select().from(challenges).where(and(open(ctx, kind, token), lt(challenges.tries, mostTries)))
  return read(ctx, row)
}
