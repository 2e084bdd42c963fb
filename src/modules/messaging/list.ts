import { and, desc, eq, gt, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound } from '#platform/errors.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayTalk } from './policy.ts'
import { presentMessages } from './present.ts'
import { type Thread, ThreadListQuery } from './shapes.ts'
import { messages, participants, threads } from './tables.ts'

/** One's own conversations (C-1), the latest first; `q` finds them by the others' names. */
export const listThreads = query('messaging.list-threads', ThreadListQuery, async (ctx, { q, unread, limit, cursor }): Promise<List<Thread>> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const place = placeInList(ctx, `threads|${JSON.stringify([me, q, unread])}`, cursor)
  const [at, id] = place.after ?? []
  const after = at === undefined ? undefined : sql`(${participants.listedAt}, ${participants.threadId}) < (${at}::timestamptz, ${id}::uuid)`
  const rows = await readOwn(ctx, me, and(unread ? gt(participants.unread, 0) : undefined, q ? isWith(q) : undefined, after), limit + 1)
  const page = place.cut(rows, limit, (row) => [row.sortKey, row.id])
  return { items: await presentThreads(ctx, me, page.rows), nextCursor: page.nextCursor }
})

/** One conversation; 404 for whom it is none. */
export const getThread = query('messaging.get-thread', z.strictObject({ threadId: z.uuid() }), async (ctx, { threadId }): Promise<Thread> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const [thread] = await presentThreads(ctx, me, await readOwn(ctx, me, eq(threads.id, threadId), 1))
  if (!thread) throw notFound('thread')
  return thread
})

/** How many messages the actor has not read, and in how many conversations. */
export const countUnreadMessages = query('messaging.count-unread', z.strictObject({}), async (ctx): Promise<{ messages: number; threads: number }> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const statement = prepared(ctx.db, 'messaging.unread', (db, name) =>
    db
      .select({ messages: sql<number>`coalesce(sum(${participants.unread}), 0)::int`, threads: sql<number>`count(*)::int` })
      .from(participants)
      .where(and(eq(participants.memberId, sql.placeholder('me')), gt(participants.unread, 0)))
      .prepare(name),
  )
  const [row] = await statement.execute({ me })
  return row ?? { messages: 0, threads: 0 }
})

type OwnRow = Awaited<ReturnType<typeof readOwn>>[number]

function readOwn(ctx: Ctx, me: string, wanted: SQL | undefined, limit: number) {
  return ctx.db
    .select({
      id: threads.id, kind: threads.kind, subjectId: threads.subjectId, createdAt: threads.createdAt,
      unread: participants.unread, lastNumber: participants.lastNumber, listedAt: participants.listedAt, sortKey: sql<string>`${participants.listedAt}::text`,
    })
    .from(participants)
    .innerJoin(threads, eq(threads.id, participants.threadId))
    .where(and(eq(participants.memberId, me), isNotNull(participants.listedAt), wanted))
    .orderBy(desc(participants.listedAt), desc(participants.threadId))
    .limit(limit)
}

/** That somebody else in the thread is called so. */
function isWith(q: string): SQL {
  const pattern = `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql`exists (select from ${participants} o join ${profiles} f on f.id = o.member_id where o.thread_id = ${participants.threadId} and o.member_id <> ${participants.memberId} and (f.display_name ilike ${pattern} or f.handle::text ilike ${pattern}))`
}

async function presentThreads(ctx: Ctx, me: string, rows: readonly OwnRow[]): Promise<Thread[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  // What somebody has read is told by a message that its reader can see: never by one that did not reach them.
  const readUpTo = sql<string | null>`(select m.id from ${messages} m where m.thread_id = ${participants.threadId} and m.number <= ${participants.readNumber} and not (${me}::uuid = any(m.withheld_from)) order by m.number desc limit 1)`
  const people = await ctx.db
    .select({ threadId: participants.threadId, id: profiles.id, handle: profiles.handle, displayName: profiles.displayName, avatarUrl: sql<string | null>`${profiles.avatar} #>> '{variants,0,url}'`, readUpTo })
    .from(participants)
    .innerJoin(profiles, eq(profiles.id, participants.memberId))
    .where(inArray(participants.threadId, ids))
    .orderBy(sql`${participants.memberId} = ${me}`, participants.memberId)
  const lastOnes = rows.filter(({ lastNumber }) => lastNumber > 0).map(({ id, lastNumber }) => sql`(${id}::uuid, ${lastNumber}::int)`)
  const last = lastOnes.length === 0 ? [] : await presentMessages(ctx, me, await ctx.db.select().from(messages).where(sql`(${messages.threadId}, ${messages.number}) in (${sql.join(lastOnes, sql`, `)})`))
  const [peopleOf, lastOf] = [Map.groupBy(people, ({ threadId }) => threadId), new Map(last.map((message) => [message.threadId, message]))]
  return rows.map(({ id, kind, subjectId, unread, createdAt, listedAt }) => ({
    id,
    kind,
    subjectId,
    participants: (peopleOf.get(id) ?? []).map(({ threadId: _thread, ...person }) => person),
    lastMessage: lastOf.get(id) ?? null,
    unread,
    createdAt: createdAt.toISOString(),
    updatedAt: (listedAt ?? createdAt).toISOString(),
  }))
}
