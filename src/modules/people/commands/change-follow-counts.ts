import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { profiles } from '../tables.ts'

const step = z.union([z.literal(-1), z.literal(0), z.literal(1)])
const Input = z.strictObject({ followerId: z.uuid(), followedId: z.uuid(), following: step, followers: step })

/**
 * Writes a change of the two counters of a follow, for the module that knows of follows (P-11). Both rows are
 * written in the order of their ids, so that two people who follow each other at once cannot wait for each other.
 */
export const changeFollowCounts = command('people.change-follow-counts', Input, async (ctx, { followerId, followedId, following, followers }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const changes = [
    { id: followerId, set: { following: sql`${profiles.following} + ${following}` }, by: following },
    { id: followedId, set: { followers: sql`${profiles.followers} + ${followers}` }, by: followers },
  ]
  for (const { id, set, by } of changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (by !== 0) await ctx.db.update(profiles).set(set).where(eq(profiles.id, id))
  }
})
