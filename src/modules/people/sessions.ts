import { createHash } from 'node:crypto'
import { and, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import { secretsPort } from '#platform/secrets.ts'
import { sessionSeconds } from './auth-settings.ts'
import { personColumns, personMark, type SignedIn, signedIn } from './signed-in.ts'
import { apiKeys, profiles, sessions, users } from './tables.ts'
import { readToken } from './tokens.ts'
import { personOfTrusted } from './trusted-issuer.ts'

const cookiePurpose = 'session-cookie'

/** The value of the session cookie: signed, so that what stands in the database opens nothing by itself. */
export function writeSessionCookie(ctx: Pick<Ctx, 'use'>, token: string): string {
  return `${token}.${ctx.use(secretsPort).sign(cookiePurpose, token)}`
}

/** The session token in a cookie of ours, or undefined. */
export function readSessionCookie(ctx: Pick<Ctx, 'use'>, cookie: string): string | undefined {
  const at = cookie.lastIndexOf('.')
  if (at < 1) return undefined
  const token = cookie.slice(0, at)
  return ctx.use(secretsPort).verify(cookiePurpose, token, cookie.slice(at + 1)) ? token : undefined
}

const day = 86_400_000

/** When a session that is used now ends, unless it is used again. */
export const sessionEnd = (now: Date): Date => new Date(now.getTime() + sessionSeconds * 1_000)

function sessionQuery(ctx: Ctx, by: 'token' | 'id') {
  return prepared(ctx.db, `people.session-by-${by}`, (db, name) =>
    db
      .select({ ...personColumns, sessionId: sessions.id, seenAt: sessions.updatedAt })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .innerJoin(profiles, eq(profiles.id, users.id))
      .where(and(eq(sessions[by], sql.placeholder('value')), sql`${sessions.expiresAt} > ${sql.placeholder('now')}`, isNull(users.bannedAt)))
      .prepare(name),
  )
}

async function bySession(ctx: Ctx, by: 'token' | 'id', value: string): Promise<SignedIn | undefined> {
  const [row] = await sessionQuery(ctx, by).execute({ value, now: ctx.now().toISOString() })
  if (!row) return undefined
  const person = signedIn(row, row.sessionId, null)
  return ctx.now().getTime() - row.seenAt.getTime() < day ? person : { ...person, renewed: await extendSession(ctx, row.sessionId) }
}

/** Moves a session's end away from now, at most once a day; false where another request was quicker. */
async function extendSession(ctx: Ctx, id: string): Promise<boolean> {
  const now = ctx.now()
  const isDue = and(eq(sessions.id, id), lt(sessions.updatedAt, new Date(now.getTime() - day + 1)))
  const extended = await ctx.db.update(sessions).set({ expiresAt: sessionEnd(now), updatedAt: now }).where(isDue).returning({ id: sessions.id })
  return extended.length > 0
}

/** Who a session that was just made belongs to. */
export function personOfSessionToken(ctx: Ctx, token: string): Promise<SignedIn | undefined> {
  return bySession(ctx, 'token', token)
}

/** Who a session belongs to, by its id: for what vouches for one (a live line's token). */
export const personOfSession = (ctx: Ctx, sessionId: string): Promise<SignedIn | undefined> => bySession(ctx, 'id', sessionId)

/** Somebody as they were when they were looked up; `mark` stands for that. */
export interface Seen {
  sessionId: string
  mark: string
}

/** Who somebody is now, to be told from how they were by its mark. */
export interface SessionNews {
  person: SignedIn
  mark: string
}

const newsQuery = (ctx: Ctx) =>
  prepared(ctx.db, 'people.news-of-sessions', (db, name) =>
    db
      .select({ ...personColumns, sessionId: sql<string>`seen.session_id`, mark: personMark })
      .from(sql`unnest(${sql.placeholder('sessionIds')}::uuid[], ${sql.placeholder('marks')}::text[]) as seen (session_id, mark)`)
      .leftJoin(sessions, and(eq(sessions.id, sql`seen.session_id`), sql`${sessions.expiresAt} > ${sql.placeholder('now')}`))
      .leftJoin(users, and(eq(users.id, sessions.userId), isNull(users.bannedAt)))
      .leftJoin(profiles, eq(profiles.id, users.id))
      .where(or(isNull(profiles.id), ne(personMark, sql`seen.mark`)))
      .prepare(name),
  )

/**
 * What is new about people with these sessions since they were seen so (an empty mark: never): who they are and what they may
 * do now, null where the session holds no longer. Of whom nothing is new nothing comes: thousands are asked after every other second.
 */
export async function newsOfSessions(ctx: Ctx, seen: readonly Seen[]): Promise<Map<string, SessionNews | null>> {
  if (seen.length === 0) return new Map()
  const rows = await newsQuery(ctx).execute({ sessionIds: seen.map(({ sessionId }) => sessionId), marks: seen.map(({ mark }) => mark), now: ctx.now().toISOString() })
  return new Map(rows.map(({ sessionId, mark, id, role, handle, displayName, avatar }) => {
    const isThere = id !== null && role !== null && handle !== null && displayName !== null
    return [sessionId, isThere ? { person: signedIn({ id, role, handle, displayName, avatar }, sessionId, null), mark } : null]
  }))
}

/** Those of these members who are banned. */
export async function bannedAmong(ctx: Ctx, memberIds: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.db.select({ id: users.id }).from(users).where(and(inArray(users.id, [...memberIds]), isNotNull(users.bannedAt)))
  return new Set(rows.map(({ id }) => id))
}

/** Who the cookie's session belongs to; undefined when it is over, forged, or its owner banned. */
export async function personOfCookie(ctx: Ctx, cookie: string): Promise<SignedIn | undefined> {
  const token = readSessionCookie(ctx, cookie)
  return token === undefined ? undefined : bySession(ctx, 'token', token)
}

/** Who a bearer token (JWT of ours or of a trusted issuer, or API key) belongs to. */
export async function personOfBearer(ctx: Ctx, bearer: string): Promise<SignedIn | undefined> {
  if (bearer.startsWith(apiKeyPrefix)) return personOfApiKey(ctx, bearer)
  const sessionId = await readToken(ctx, bearer)
  return sessionId === undefined ? personOfTrusted(ctx, bearer) : bySession(ctx, 'id', sessionId)
}

export const apiKeyPrefix = 'ghk_'

/** What is stored of an API key: it has 256 random bits, so a plain hash is enough. */
export function apiKeyHash(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

async function personOfApiKey(ctx: Ctx, key: string): Promise<SignedIn | undefined> {
  const now = ctx.now()
  const [row] = await ctx.db
    .select({ ...personColumns, keyId: apiKeys.id, scopes: apiKeys.scopes, expiresAt: apiKeys.expiresAt, lastUsedAt: apiKeys.lastUsedAt })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .innerJoin(profiles, eq(profiles.id, users.id))
    .where(and(eq(apiKeys.secretHash, apiKeyHash(key)), isNull(users.bannedAt)))
  if (!row || (row.expiresAt !== null && row.expiresAt <= now)) return undefined
  const noted = row.lastUsedAt?.getTime() ?? 0
  if (now.getTime() - noted > 60_000) await ctx.db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, row.keyId))
  return signedIn(row, null, new Set(row.scopes))
}
