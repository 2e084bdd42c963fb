import { and, eq, sql } from 'drizzle-orm'
import { changeFollowCounts, needPerson } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { blocks, follows } from './tables.ts'

/** Whatever two members do to each other goes one after the other: a follow must not slip past a block. */
export async function lockPair(ctx: Ctx, one: string, other: string): Promise<void> {
  const pair = [one, other].sort().join('|')
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`relations:${pair}`}, 0))`)
}

/** Locks the pair, after making sure that there is such a person (404). */
export async function meet(ctx: Ctx, memberId: string, otherId: string): Promise<void> {
  await needPerson(ctx, otherId)
  await lockPair(ctx, memberId, otherId)
}

/** Whether `blockerId` has blocked `blockedId`. */
export async function isBlockedBy(ctx: Ctx, blockedId: string, blockerId: string): Promise<boolean> {
  return (await ctx.db.$count(blocks, and(eq(blocks.blockerId, blockerId), eq(blocks.blockedId, blockedId)))) > 0
}

/** Ends a follow, if there is one, and takes it from the counters. */
export async function endFollow(ctx: Ctx, followerId: string, followedId: string): Promise<void> {
  const [ended] = await ctx.db.delete(follows).where(pairOf(followerId, followedId)).returning({ counts: follows.counts })
  if (ended) await count(ctx, { followerId, followedId, following: -1, followers: ended.counts ? -1 : 0 })
}

/** Makes a follow count or not count for the one who is followed. */
export async function setCounting(ctx: Ctx, followerId: string, followedId: string, counts: boolean): Promise<void> {
  const changed = await ctx.db.update(follows).set({ counts }).where(and(pairOf(followerId, followedId), eq(follows.counts, !counts))).returning({ id: follows.id })
  if (changed.length > 0) await count(ctx, { followerId, followedId, following: 0, followers: counts ? 1 : -1 })
}

/** Writes a change of both members' counters, as the house itself. */
export function count(ctx: Ctx, change: Parameters<typeof changeFollowCounts>[1]): Promise<void> {
  return changeFollowCounts(ctx.as({ actor: system }), change)
}

const pairOf = (followerId: string, followedId: string) => and(eq(follows.followerId, followerId), eq(follows.followedId, followedId))
