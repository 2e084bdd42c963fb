import { sql } from 'drizzle-orm'
import { boolean, check, index, pgSchema, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users } from '#modules/people/tables.ts'
import { createdAt, id } from '#platform/database/schema.ts'

export const relations = pgSchema('relations')

const member = (name: string) => uuid(name).notNull().references(() => users.id, { onDelete: 'cascade' })

/** Who follows whom; the id gives lists their order. */
export const follows = relations.table(
  'follows',
  {
    id: id(),
    followerId: member('follower_id'),
    followedId: member('followed_id'),
    /** False under a block: the follower sees no difference, and nobody else sees a follow. */
    counts: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('follows_pair').on(table.followerId, table.followedId),
    index('follows_of_follower').on(table.followerId, table.id),
    index('follows_of_followed').on(table.followedId, table.id).where(sql`${table.counts}`),
    check('follows_not_oneself', sql`${table.followerId} <> ${table.followedId}`),
  ],
)

/** Who wants nothing to do with whom. */
export const blocks = relations.table(
  'blocks',
  { blockerId: member('blocker_id'), blockedId: member('blocked_id'), createdAt: createdAt() },
  (table) => [primaryKey({ columns: [table.blockerId, table.blockedId] }), index('blocks_of_blocked').on(table.blockedId), check('blocks_not_oneself', sql`${table.blockerId} <> ${table.blockedId}`)],
)

/** Who wants no news from whom. */
export const mutes = relations.table(
  'mutes',
  { muterId: member('muter_id'), mutedId: member('muted_id'), createdAt: createdAt() },
  (table) => [primaryKey({ columns: [table.muterId, table.mutedId] }), index('mutes_of_muted').on(table.mutedId), check('mutes_not_oneself', sql`${table.muterId} <> ${table.mutedId}`)],
)

/** Whose offers a member's feed shows: those they follow, without the muted ones. For other modules to join. */
export const following = relations.view('following').as((query) =>
  query
    .select({ followerId: follows.followerId, followedId: follows.followedId })
    .from(follows)
    .where(sql`not exists (select 1 from ${mutes} where ${mutes.muterId} = ${follows.followerId} and ${mutes.mutedId} = ${follows.followedId})`),
)
