import { and, desc, eq, getTableColumns, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound, unauthenticated } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { query } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { deviceName } from './devices.ts'
import { handleSkeleton } from './handles.ts'
import { mayManageAccount, mayManageApiKeys } from './policy.ts'
import { presentMe, presentProfile } from './present.ts'
import type { ApiKey, Me, Profile, Session } from './shapes.ts'
import { apiKeys, oldHandles, profiles, sessions, users } from './tables.ts'

const { search: _search, skillSlugs: _skillSlugs, ...profileColumns } = getTableColumns(profiles)

function profileStatement(ctx: Ctx, by: 'id' | 'handle') {
  return prepared(ctx.db, `people.profile-by-${by}`, (db, name) =>
    db
      .select({ profile: profileColumns, email: users.email, emailVerified: users.emailVerified, role: users.role })
      .from(profiles)
      .innerJoin(users, eq(users.id, profiles.id))
      .where(eq(profiles[by], sql.placeholder('value')))
      .prepare(name),
  )
}

async function findRow(ctx: Ctx, idOrHandle: string) {
  const [row] = await profileStatement(ctx, isId(idOrHandle) ? 'id' : 'handle').execute({ value: idOrHandle.toLowerCase() })
  if (row || isId(idOrHandle)) return row
  const formerly = await memberOfOldHandle(ctx, idOrHandle)
  if (formerly === undefined) return undefined
  const [moved] = await profileStatement(ctx, 'id').execute({ value: formerly })
  return moved
}

/** Who had this handle before they took another one. */
async function memberOfOldHandle(ctx: Ctx, handle: string): Promise<string | undefined> {
  const lower = handle.toLowerCase()
  const [row] = await ctx.db.select({ memberId: oldHandles.memberId }).from(oldHandles).where(and(eq(oldHandles.skeleton, handleSkeleton(lower)), eq(oldHandles.handle, lower))).limit(1)
  return row?.memberId
}

/** Where addresses with an old handle lead: the present handle of who had it; undefined for everything else. */
export async function presentHandle(ctx: Ctx, oldHandle: string): Promise<string | undefined> {
  const memberId = await memberOfOldHandle(ctx, oldHandle)
  if (memberId === undefined) return undefined
  const [row] = await ctx.db.select({ handle: profiles.handle }).from(profiles).where(eq(profiles.id, memberId))
  return row?.handle
}

/** A profile by id or handle (P-8), as the reader may see it; 404 where there is none. */
export const getProfile = query('people.get-profile', z.strictObject({ idOrHandle: z.string().max(64) }), async (ctx, { idOrHandle }): Promise<Profile> => {
  const row = await findRow(ctx, idOrHandle)
  if (!row) throw notFound('person')
  return presentProfile(row.profile, row.role, ctx.actor)
})

/** The id of a person by id or handle; 404 where there is none. */
export async function idOfPerson(ctx: Ctx, idOrHandle: string): Promise<string> {
  const row = await findRow(ctx, idOrHandle)
  if (!row) throw notFound('person')
  return row.profile.id
}

/** The id of a person by id or handle; null where nobody has the handle. An id is taken as it is. */
export async function findMemberId(ctx: Ctx, idOrHandle: string): Promise<string | null> {
  if (isId(idOrHandle)) return idOrHandle
  const statement = prepared(ctx.db, 'people.id-by-handle', (db, name) =>
    db.select({ id: profiles.id }).from(profiles).where(eq(profiles.handle, sql.placeholder('handle'))).prepare(name),
  )
  const [row] = await statement.execute({ handle: idOrHandle.toLowerCase() })
  return row?.id ?? null
}

/** 404 where nobody has this id. */
export async function needPerson(ctx: Ctx, memberId: string): Promise<void> {
  if ((await ctx.db.$count(profiles, eq(profiles.id, memberId))) === 0) throw notFound('person')
}

/** The person who asks; 401 for visitors. */
export const getMe = query('people.get-me', z.strictObject({}), async (ctx): Promise<Me> => {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const row = await findRow(ctx, ctx.actor.id)
  if (!row) throw unauthenticated()
  return presentMe(row.profile, row, ctx.actor)
})

/** One's own API keys, newest first; never the keys themselves. */
export const listApiKeys = query('people.list-api-keys', z.strictObject({}), async (ctx): Promise<ApiKey[]> => {
  allow(mayManageApiKeys(ctx.actor))
  if (ctx.actor.kind !== 'member') return []
  const rows = await ctx.db.select().from(apiKeys).where(eq(apiKeys.userId, ctx.actor.id)).orderBy(desc(apiKeys.id))
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as ApiKey['scopes'],
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }))
})

/** Where one is signed in (P-3), last used first. */
export const listSessions = query('people.list-sessions', z.strictObject({}), async (ctx): Promise<Session[]> => {
  const { actor } = ctx
  allow(mayManageAccount(actor))
  if (actor.kind !== 'member') return []
  const rows = await ctx.db.select().from(sessions).where(and(eq(sessions.userId, actor.id), gt(sessions.expiresAt, ctx.now()))).orderBy(desc(sessions.updatedAt), desc(sessions.id)).limit(200)
  return rows.map((row) => {
    const isCurrent = row.id === actor.sessionId
    const seenAt = isCurrent ? ctx.now() : row.updatedAt
    return { id: row.id, device: deviceName(row.userAgent), address: row.ipAddress, createdAt: row.createdAt.toISOString(), lastSeenAt: seenAt.toISOString(), isCurrent }
  })
})

/** Where mail to a member goes, for modules that write to people; who is banned gets none but what is about that. Undefined for somebody who is gone. */
export async function addressOf(ctx: Ctx, memberId: string): Promise<{ email: string; displayName: string; handle: string; isBanned: boolean } | undefined> {
  const statement = prepared(ctx.db, 'people.address', (db, name) =>
    db
      .select({ email: users.email, displayName: profiles.displayName, handle: profiles.handle, isBanned: sql<boolean>`${users.bannedAt} is not null` })
      .from(profiles)
      .innerJoin(users, eq(users.id, profiles.id))
      .where(eq(profiles.id, sql.placeholder('id')))
      .prepare(name),
  )
  const [row] = await statement.execute({ id: memberId })
  return row
}

/** A person as a card shows them. */
export interface PersonCard {
  id: string
  handle: string
  displayName: string
  tagline: string
  location: string
  avatarUrl: string | null
  availability: string
  skills: string[]
}

/** The newest people, at most `limit`, for the landing page. */
export const listNewestPeople = query('people.list-newest', z.strictObject({ limit: z.int().min(1).max(24) }), async (ctx, { limit }): Promise<PersonCard[]> => {
  const statement = prepared(ctx.db, 'people.newest', (db, name) =>
    db
      .select({
        id: profiles.id,
        handle: profiles.handle,
        displayName: profiles.displayName,
        tagline: profiles.tagline,
        location: profiles.location,
        avatar: profiles.avatar,
        availability: profiles.availability,
        skills: profiles.skills,
      })
      .from(profiles)
      .where(sql`${profiles.listed}`)
      .orderBy(desc(profiles.createdAt), desc(profiles.id))
      .limit(sql.placeholder('limit'))
      .prepare(name),
  )
  const rows = await statement.execute({ limit })
  return rows.map(({ avatar, ...row }) => ({ ...row, avatarUrl: avatar?.variants[0]?.url ?? null }))
})

export { agentTies, type Tied } from './agents.ts'
