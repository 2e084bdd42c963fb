import { and, desc, eq, exists, inArray, lt, ne, notInArray, or, type SQL, sql, type SQLWrapper } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { needPerson, type PersonCard } from '#modules/people/index.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { oneOf } from '#platform/database/one-of.ts'
import { prepared } from '#platform/database/prepared.ts'
import { statement } from '#platform/database/statement.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayListOwn } from './policy.ts'
import { OneMember, RelatedListInput, RelatedListQuery, type RelatedPerson, type Relation } from './shapes.ts'
import { blocks, follows, mutes } from './tables.ts'

const strangers: Relation = { isFollowing: false, followsMe: false, isMuted: false, isBlocked: false }

/** How the reader stands to somebody; a visitor stands to nobody. */
export const relationTo = query('relations.relation-to', OneMember, async (ctx, { memberId }): Promise<Relation> => {
  if (ctx.actor.kind !== 'member' || ctx.actor.id === memberId) return strangers
  const [me, them] = [sql.placeholder('me'), sql.placeholder('them')]
  const statement = prepared(ctx.db, 'relations.relation', (db, name) => {
    const has = (table: PgTable, where: ReturnType<typeof and>) => sql<boolean>`${exists(db.select({ one: sql`1` }).from(table).where(where))}`
    return db
      .select({
        isFollowing: has(follows, and(eq(follows.followerId, me), eq(follows.followedId, them))).as('is_following'),
        followsMe: has(follows, and(eq(follows.followerId, them), eq(follows.followedId, me), follows.counts)).as('follows_me'),
        isMuted: has(mutes, and(eq(mutes.muterId, me), eq(mutes.mutedId, them))).as('is_muted'),
        isBlocked: has(blocks, and(eq(blocks.blockerId, me), eq(blocks.blockedId, them))).as('is_blocked'),
      })
      .from(sql`(select 1) as one`)
      .prepare(name)
  })
  const [relation] = await statement.execute({ me: ctx.actor.id, them: memberId })
  return relation ?? strangers
})

type Whom = SQLWrapper | string

/** Whether news that `fromId` caused may reach `toId`: not from whom they blocked or muted (P-12). For a statement that asks it on the way. */
export const hearing = (toId: Whom, fromId: Whom): SQL<boolean> => sql`not exists (
  select from ${blocks} where ${blocks.blockerId} = ${toId} and ${blocks.blockedId} = ${fromId}
  union all select from ${mutes} where ${mutes.muterId} = ${toId} and ${mutes.mutedId} = ${fromId})`

const findHearing = statement<{ hears: boolean }>('relations.hears-from', () => sql`select ${hearing(sql.placeholder('toId'), sql.placeholder('fromId'))} as hears`)

/** The same, asked by itself. */
export async function hearsFrom(ctx: Ctx, toId: string, fromId: string): Promise<boolean> {
  const [row] = await findHearing(ctx.db, { toId, fromId })
  return row?.hears === true
}

/** Those of these people whom this member blocked. */
export async function blockedBy(ctx: Ctx, memberId: string, among: readonly string[]): Promise<string[]> {
  if (among.length === 0) return []
  const rows = await ctx.db.select({ id: blocks.blockedId }).from(blocks).where(and(eq(blocks.blockerId, memberId), inArray(blocks.blockedId, [...among])))
  return rows.map((row) => row.id)
}

/** Those of these people whom this member blocked, and those who blocked them. */
export async function blocksBetween(ctx: Ctx, memberId: string, among: readonly string[]): Promise<{ blocked: string[]; blockers: string[] }> {
  if (among.length === 0) return { blocked: [], blockers: [] }
  const { how, is, values } = oneOf(among)
  const statement = prepared(ctx.db, `relations.blocks-between:${how}`, (db, name) => {
    const me = sql.placeholder('me')
    const either = or(and(eq(blocks.blockerId, me), is(blocks.blockedId)), and(eq(blocks.blockedId, me), is(blocks.blockerId)))
    return db.select({ by: blocks.blockerId, whom: blocks.blockedId }).from(blocks).where(either).prepare(name)
  })
  const rows = await statement.execute({ me: memberId, ...values })
  return { blocked: rows.flatMap(({ by, whom }) => (by === memberId ? whom : [])), blockers: rows.flatMap(({ by, whom }) => (whom === memberId ? by : [])) }
}

/** Everybody between whom and this member there is a block, whoever made it: they are not suggested to each other. */
export async function keptApartFrom(ctx: Ctx, memberId: string): Promise<string[]> {
  return (await findKeptApart(ctx.db, { memberId })).map(({ id }) => id)
}

const findKeptApart = statement<{ id: string }>('relations.kept-apart', () => sql`
  select ${blocks.blockedId} as id from ${blocks} where ${blocks.blockerId} = ${sql.placeholder('memberId')}
  union select ${blocks.blockerId} from ${blocks} where ${blocks.blockedId} = ${sql.placeholder('memberId')}`)

/** The newest people whom a member might like to meet: who said what they do, and whom they neither muted nor are kept apart from by a block. Themselves left out. */
export const listPeopleToMeet = query('relations.people-to-meet', z.strictObject({ limit: z.int().min(1).max(24) }), async (ctx, { limit }): Promise<PersonCard[]> => {
  allow(mayListOwn(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const apart = [me, ...(await keptApartFrom(ctx, me))]
  const muted = ctx.db.select({ id: mutes.mutedId }).from(mutes).where(eq(mutes.muterId, me))
  const rows = await ctx.db
    .select({ ...person, availability: profiles.availability, skills: profiles.skills })
    .from(profiles)
    .where(and(sql`${profiles.listed}`, ne(profiles.tagline, ''), notInArray(profiles.id, apart), notInArray(profiles.id, muted)))
    .orderBy(desc(profiles.createdAt), desc(profiles.id))
    .limit(limit)
  return rows.map(({ avatar, ...row }) => ({ ...row, avatarUrl: avatar?.variants[0]?.url ?? null }))
})

/** Profiles whose counters are not what the rows say, at most 20. */
export function findWrongCounters(ctx: Ctx) {
  // Written out: in a select of one table Drizzle leaves out whose column it is.
  const realFollowers = sql<number>`(select count(*)::int from ${follows} f where f.followed_id = ${profiles}.id and f.counts)`
  const realFollowing = sql<number>`(select count(*)::int from ${follows} f where f.follower_id = ${profiles}.id)`
  return ctx.db
    .select({ handle: profiles.handle, followers: profiles.followers, following: profiles.following, realFollowers, realFollowing })
    .from(profiles)
    .where(or(sql`${profiles.followers} <> ${realFollowers}`, sql`${profiles.following} <> ${realFollowing}`))
    .limit(20)
}

interface PeoplePage {
  items: RelatedPerson[]
  nextCursor: string | null
}

const person = { id: profiles.id, handle: profiles.handle, displayName: profiles.displayName, tagline: profiles.tagline, location: profiles.location, avatar: profiles.avatar }

/** A page of the people at the other end of follows, newest first. */
async function followPage(ctx: Ctx, list: string, input: z.output<typeof RelatedListInput>, own: PgColumn, other: PgColumn): Promise<PeoplePage> {
  await needPerson(ctx, input.memberId)
  const place = placeInList(ctx, `relations.${list}|${input.memberId}`, input.cursor)
  const after = place.after && lt(follows.id, String(place.after[0]))
  // What one follows oneself includes what does not count: one cannot tell.
  const seen = list === 'followers' || ctx.actor.kind !== 'member' || ctx.actor.id !== input.memberId ? eq(follows.counts, true) : undefined
  const rows = await ctx.db
    .select({ ...person, rowId: follows.id, since: follows.createdAt })
    .from(follows)
    .innerJoin(profiles, eq(profiles.id, other))
    .where(and(eq(own, input.memberId), seen, after))
    .orderBy(desc(follows.id))
    .limit(input.limit + 1)
  const page = place.cut(rows, input.limit, (row) => [row.rowId])
  return { items: page.rows.map(present), nextCursor: page.nextCursor }
}

/** Who follows somebody, newest first (P-11). 404 for nobody. */
export const listFollowers = query('relations.list-followers', RelatedListInput, (ctx, input) => followPage(ctx, 'followers', input, follows.followedId, follows.followerId))

/** Whom somebody follows, newest first (P-11). 404 for nobody. */
export const listFollowing = query('relations.list-following', RelatedListInput, (ctx, input) => followPage(ctx, 'following', input, follows.followerId, follows.followedId))

interface OwnList {
  name: string
  table: typeof blocks | typeof mutes
  mine: PgColumn
  theirs: PgColumn
}

/** A page of the people whom the reader put on a list of their own, newest first. */
async function ownPage(ctx: Ctx, { name, table, mine, theirs }: OwnList, input: z.output<typeof RelatedListQuery>): Promise<PeoplePage> {
  allow(mayListOwn(ctx.actor))
  const me = memberOf(ctx.actor)
  const place = placeInList(ctx, `relations.${name}|${me.id}`, input.cursor)
  const after = place.after && sql`(${table.createdAt}, ${theirs}) < (${place.after[0]}::timestamptz, ${place.after[1]}::uuid)`
  const rows = await ctx.db
    .select({ ...person, since: table.createdAt, key: sql<string>`${table.createdAt}::text` })
    .from(table as PgTable)
    .innerJoin(profiles, eq(profiles.id, theirs))
    .where(and(eq(mine, me.id), after))
    .orderBy(desc(table.createdAt), desc(theirs))
    .limit(input.limit + 1)
  const page = place.cut(rows, input.limit, (row) => [row.key, row.id])
  return { items: page.rows.map(present), nextCursor: page.nextCursor }
}

/** Whom one has blocked, newest first (P-12). */
export const listBlocked = query('relations.list-blocked', RelatedListQuery, (ctx, input) =>
  ownPage(ctx, { name: 'blocked', table: blocks, mine: blocks.blockerId, theirs: blocks.blockedId }, input),
)

/** Whom one has muted, newest first (P-12). */
export const listMuted = query('relations.list-muted', RelatedListQuery, (ctx, input) =>
  ownPage(ctx, { name: 'muted', table: mutes, mine: mutes.muterId, theirs: mutes.mutedId }, input),
)

type PersonRow = Omit<RelatedPerson, 'avatarUrl' | 'since'> & { avatar: { variants: { url: string }[] } | null; since: Date }

function present({ id, handle, displayName, tagline, location, avatar, since }: PersonRow): RelatedPerson {
  return { id, handle, displayName, tagline, location, avatarUrl: avatar?.variants[0]?.url ?? null, since: since.toISOString() }
}
