import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { asks } from '#modules/asks/tables.ts'
import { offers } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import type { ReviewContext } from '#platform/module.ts'
import { connectionOrdersPort } from './orders.ts'
import { mayConnect, mayTakePart, sideOf } from './policy.ts'
import { aboutOf, presentConnection } from './present.ts'
import { ratingsPort } from './ratings.ts'
import { type Connection, ConnectionListQuery } from './shapes.ts'
import { unfinished } from './states.ts'
import { connections, connectionSteps } from './tables.ts'

const [initiators, responders] = [alias(profiles, 'initiator'), alias(profiles, 'responder')]
const partyOf = (who: typeof initiators | typeof responders) => ({ id: who.id, handle: who.handle, displayName: who.displayName, avatarUrl: sql<string | null>`${who.avatar} #>> '{variants,0,url}'` })

/** Whole connections by their ids, in that order. Who may know of them is asked by the caller. */
async function readConnections(ctx: Ctx, ids: readonly string[]): Promise<Connection[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ connection: connections, initiator: partyOf(initiators), responder: partyOf(responders), ask: { title: asks.title, slug: asks.slug }, offer: { title: offers.title, slug: offers.slug } })
    .from(connections)
    .innerJoin(initiators, eq(initiators.id, connections.initiatorId))
    .innerJoin(responders, eq(responders.id, connections.responderId))
    .leftJoin(asks, eq(asks.id, connections.askId))
    .leftJoin(offers, eq(offers.id, connections.offerId))
    .where(inArray(connections.id, [...ids]))
  const steps = Map.groupBy(await ctx.db.select().from(connectionSteps).where(inArray(connectionSteps.connectionId, [...ids])).orderBy(asc(connectionSteps.id)), ({ connectionId }) => connectionId)
  const ratings = Map.groupBy(await ctx.use(ratingsPort).read(ctx, ids), ({ connectionId }) => connectionId)
  const orders = await ctx.use(connectionOrdersPort).read(ctx, rows.flatMap(({ connection: { orderId } }) => orderId ?? []))
  const byId = new Map(rows.map((row) => [row.connection.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [presentConnection({ ...row, steps: steps.get(id) ?? [], ratings: ratings.get(id) ?? [], order: orders.get(row.connection.orderId ?? '') ?? null, side: sideOf(ctx.actor, row.connection) })] : []
  })
}

const concern = { initiatorId: connections.initiatorId, responderId: connections.responderId, reaches: connections.reaches }

/** One connection, for its two sides; 404 for all others. */
export const getConnection = query('connections.get-connection', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<Connection> => {
  const [row] = isId(id) ? await ctx.db.select(concern).from(connections).where(eq(connections.id, id)) : []
  if (!row) throw notFound('connection')
  allow(mayTakePart(ctx.actor, row), 'connection')
  const [connection] = await readConnections(ctx, [id])
  if (!connection) throw notFound('connection')
  return connection
})

/** What concerns somebody: what they began, and what reached them. */
const sidesOf = (me: string) => ({ initiator: eq(connections.initiatorId, me), responder: and(eq(connections.responderId, me), connections.reaches) })

/** One's own connections, newest first. */
export const listConnections = query('connections.list-connections', ConnectionListQuery, async (ctx, { role, status, askId, offerId, limit, cursor }): Promise<List<Connection>> => {
  allow(mayConnect(ctx.actor))
  const me = memberOf(ctx.actor).id
  const place = placeInList(ctx, `connections|${JSON.stringify([me, role, status, askId, offerId])}`, cursor)
  const mine = sidesOf(me)
  const after = place.after && lt(connections.id, String(place.after[0]))
  const where = and(role ? mine[role] : or(mine.initiator, mine.responder), status && eq(connections.status, status), askId === undefined ? undefined : eq(connections.askId, askId), offerId === undefined ? undefined : eq(connections.offerId, offerId), after)
  const rows = await ctx.db.select({ id: connections.id }).from(connections).where(where).orderBy(desc(connections.id)).limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: await readConnections(ctx, page.rows.map(({ id }) => id)), nextCursor: page.nextCursor }
})

/** What is next on one's own connections (★T-17): all that wait for oneself, and those that are late on either side; the most urgent first. What follows an order is next there. */
export const listConnectionTurns = query('connections.list-turns', z.strictObject({ limit: z.int().min(1).max(20).default(5) }), async (ctx, { limit }): Promise<Connection[]> => {
  allow(mayConnect(ctx.actor))
  const mine = sidesOf(memberOf(ctx.actor).id)
  const isLate = lt(connections.dueAt, ctx.now())
  const turns = or(and(mine.initiator, or(eq(connections.nextActor, 'initiator'), isLate)), and(mine.responder, or(eq(connections.nextActor, 'responder'), isLate)))
  const rows = await ctx.db.select({ id: connections.id }).from(connections).where(and(isNotNull(connections.nextActor), isNull(connections.orderId), turns)).orderBy(asc(connections.dueAt), asc(connections.id)).limit(limit)
  return readConnections(ctx, rows.map(({ id }) => id))
})

const same = (column: typeof connections.askId | typeof connections.offerId, id: string | null): SQL => (id === null ? sql`${column} is null` : eq(column, id))

/** The connection of the same two about the same that is not over. */
export async function findUnfinished(ctx: Ctx, { initiatorId, responderId, askId, offerId }: { initiatorId: string; responderId: string; askId: string | null; offerId: string | null }): Promise<string | null> {
  const [row] = await ctx.db
    .select({ id: connections.id })
    .from(connections)
    .where(and(eq(connections.initiatorId, initiatorId), eq(connections.responderId, responderId), same(connections.askId, askId), same(connections.offerId, offerId), inArray(connections.status, [...unfinished])))
  return row?.id ?? null
}

/** Whom a connection waits for, and until when. */
export async function waitOfConnection(ctx: Ctx, id: string): Promise<Pick<typeof connections.$inferSelect, 'status' | 'initiatorId' | 'responderId' | 'nextActor' | 'dueAt'> | undefined> {
  const { status, initiatorId, responderId, nextActor, dueAt } = connections
  const [row] = await ctx.db.select({ status, initiatorId, responderId, nextActor, dueAt }).from(connections).where(eq(connections.id, id))
  return row
}

/** Whether there is nobody by this id who could answer: none, or one who was banned. */
export async function isKeptOut(ctx: Ctx, memberId: string): Promise<boolean> {
  return (await ctx.db.$count(profiles, and(eq(profiles.id, memberId), eq(profiles.keptOut, false)))) === 0
}

/** What a notice or order says of a connection: the title and address of what it is about, and the first words; undefined where there is none any more. */
export async function namesOf(ctx: Ctx, id: string): Promise<{ title: string | null; url: string | null; message: string } | undefined> {
  const [row] = await ctx.db
    .select({ handle: responders.handle, ask: { title: asks.title, slug: asks.slug }, offer: { title: offers.title, slug: offers.slug }, message: connections.message })
    .from(connections)
    .innerJoin(responders, eq(responders.id, connections.responderId))
    .leftJoin(asks, eq(asks.id, connections.askId))
    .leftJoin(offers, eq(offers.id, connections.offerId))
    .where(eq(connections.id, id))
  return row && { title: null, url: null, ...aboutOf(row.handle, row), message: row.message }
}

/** A connection as one of its sides reviews the other: once it is completed. */
export const reviewedConnection: ReviewContext = async (ctx, id) => {
  const { status, initiator, responder, order, offerId } = await getConnection(ctx, { id })
  const isInitiator = memberOf(ctx.actor).id === initiator.id
  // Who asked about an offer and paid has bought it.
  const bought = isInitiator && order !== null && offerId !== null ? [offerId] : []
  return { subjectId: isInitiator ? responder.id : initiator.id, isDone: status === 'completed', authorWas: null, offerIds: bought }
}
