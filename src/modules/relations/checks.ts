import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { findWrongCounters } from './queries.ts'
import { blocks, follows } from './tables.ts'

const counters: DataCheck = {
  name: 'relations.counters-equal-rows',
  async find(ctx) {
    const wrong = await findWrongCounters(ctx)
    return wrong.map((row) => `@${row.handle} has ${row.followers} followers and follows ${row.following}; the rows say ${row.realFollowers} and ${row.realFollowing}`)
  },
}

const quietBlocks: DataCheck = {
  name: 'relations.nothing-counts-under-a-block',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ follower_id: string; followed_id: string }>(sql`
      select f.follower_id, f.followed_id from ${follows} f join ${blocks} b on b.blocker_id = f.followed_id and b.blocked_id = f.follower_id where f.counts
      union all
      select f.follower_id, f.followed_id from ${follows} f join ${blocks} b on b.blocker_id = f.follower_id and b.blocked_id = f.followed_id limit 20`)
    return rows.map((row) => `${row.follower_id} follows ${row.followed_id} in spite of a block`)
  },
}

export const checks: readonly DataCheck[] = [counters, quietBlocks]
