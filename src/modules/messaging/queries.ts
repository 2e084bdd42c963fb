import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { needPerson } from '#modules/people/index.ts'
import { keptApartFrom } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound } from '#platform/errors.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayTalk } from './policy.ts'
import { presentMessages } from './present.ts'
import { type Message, MessageListQuery } from './shapes.ts'
import { directKey } from './store.ts'
import { talkAbout } from './subjects.ts'
import { messageFiles, messages, participants, threads } from './tables.ts'

export { countUnreadMessages, getThread, listThreads } from './list.ts'

const PageOfOwn = MessageListQuery
const PageOfThread = MessageListQuery.extend({ threadId: z.uuid() })

const reached = (memberId: string) => sql`not (${memberId}::uuid = any(${messages.withheldFrom}))`

/** Joined to a message: whoever reads takes part in its thread, and something of it reached them. */
const asReader = (memberId: string) => and(eq(participants.threadId, messages.threadId), eq(participants.memberId, memberId), isNotNull(participants.listedAt))

/** One message, for whom it reached; 404 for others. */
export const getMessage = query('messaging.get-message', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<Message> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const rows = await ctx.db.select(getTableColumns(messages)).from(messages).innerJoin(participants, asReader(me)).where(and(eq(messages.id, id), reached(me)))
  const [message] = await presentMessages(ctx, me, rows)
  if (!message) throw notFound('message')
  return message
})

/** What was said in a thread (C-1), newest first; 404 for whom it is none. */
export const listMessages = query('messaging.list-messages', PageOfThread, async (ctx, { threadId, limit, cursor }): Promise<List<Message>> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const takesPart = await ctx.db.$count(participants, and(eq(participants.threadId, threadId), eq(participants.memberId, me), isNotNull(participants.listedAt)))
  if (takesPart === 0) throw notFound('thread')
  const place = placeInList(ctx, `messages|${me}|${threadId}`, cursor)
  const after = place.after && lt(messages.number, Number(place.after[0]))
  const rows = await ctx.db.select().from(messages).where(and(eq(messages.threadId, threadId), reached(me), after)).orderBy(desc(messages.number)).limit(limit + 1)
  const page = place.cut(rows, limit, ({ number }) => [number])
  return { items: await presentMessages(ctx, me, page.rows), nextCursor: page.nextCursor }
})

/** All that one wrote and was written, newest first. */
export const listOwnMessages = query('messaging.list-own-messages', PageOfOwn, async (ctx, { limit, cursor }): Promise<List<Message>> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const place = placeInList(ctx, `messages|${me}`, cursor)
  const after = place.after && lt(messages.id, String(place.after[0]))
  const rows = await ctx.db.select(getTableColumns(messages)).from(messages).innerJoin(participants, asReader(me)).where(and(reached(me), after)).orderBy(desc(messages.id)).limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: await presentMessages(ctx, me, page.rows), nextCursor: page.nextCursor }
})

/** The thread between the actor and somebody; null where nothing of one ever reached the actor. 404 where there is no such person. */
export const threadWith = query('messaging.thread-with', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<string | null> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  await needPerson(ctx, memberId)
  const own = and(eq(participants.threadId, threads.id), eq(participants.memberId, me), isNotNull(participants.listedAt))
  const [row] = await ctx.db.select({ id: threads.id }).from(threads).innerJoin(participants, own).where(eq(threads.key, directKey(me, memberId)))
  return row?.id ?? null
})

/** The thread about something that the actor takes part in; null where none was opened yet. */
export const threadAbout = query('messaging.thread-about', z.strictObject({ kind: z.enum(['connection', 'order']), subjectId: z.uuid() }), async (ctx, { kind, subjectId }): Promise<string | null> => {
  allow(mayTalk(ctx.actor))
  const own = and(eq(participants.threadId, threads.id), eq(participants.memberId, memberOf(ctx.actor).id), isNotNull(participants.listedAt))
  const [row] = await ctx.db.select({ id: threads.id }).from(threads).innerJoin(participants, own).where(eq(threads.key, `${kind}:${subjectId}`))
  return row?.id ?? null
})

/** The thread in which the actor talks about something: its own, or where the module that it belongs to says; null before the first word. 404 where they may not know of it. */
export async function threadToTalkIn(ctx: Ctx, kind: 'connection' | 'order', subjectId: string): Promise<string | null> {
  const { threadId } = await talkAbout(ctx, kind, subjectId)
  return threadId ?? threadAbout(ctx, { kind, subjectId })
}

/** The message that somebody's program called so. */
export async function findSent(ctx: Ctx, senderId: string, clientId: string): Promise<Pick<typeof messages.$inferSelect, 'id' | 'threadId' | 'createdAt'> | undefined> {
  const statement = prepared(ctx.db, 'messaging.find-sent', (db, name) =>
    db.select({ id: messages.id, threadId: messages.threadId, createdAt: messages.createdAt }).from(messages).where(and(eq(messages.senderId, sql.placeholder('senderId')), eq(messages.clientId, sql.placeholder('clientId')))).prepare(name),
  )
  const [row] = await statement.execute({ senderId, clientId })
  return row
}

/** What a change of a message needs to know of it; 404 where there is none. */
export async function findMessage(ctx: Ctx, id: string): Promise<{ id: string; threadId: string; senderId: string; isVisible: boolean }> {
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const isVisible = sql<boolean>`exists (select from ${participants} p where p.thread_id = ${messages.threadId} and p.member_id = ${me}::uuid and not (p.member_id = any(${messages.withheldFrom})))`
  const [row] = await ctx.db.select({ id: messages.id, threadId: messages.threadId, senderId: messages.senderId, isVisible }).from(messages).where(eq(messages.id, id))
  if (!row) throw notFound('message')
  return row
}

/** The place of a message in a thread, for whom it reached; 404 for others. */
export async function numberOf(ctx: Ctx, id: string, { memberId, threadId }: { memberId: string; threadId: string }): Promise<number> {
  const [row] = await ctx.db.select({ number: messages.number }).from(messages).where(and(eq(messages.id, id), eq(messages.threadId, threadId), reached(memberId)))
  if (!row) throw notFound('message')
  return row.number
}

/** Whether there is such a message in a thread for somebody. */
export async function isReadable(ctx: Ctx, id: string, { memberId, threadId }: { memberId: string; threadId: string }): Promise<boolean> {
  return (await ctx.db.$count(messages, and(eq(messages.id, id), eq(messages.threadId, threadId), isNull(messages.deletedAt), reached(memberId)))) > 0
}

/** The others in a thread who may see of the actor what is over at once: those between whom and them there is no block. 404 for whom it is none. */
export async function whoSees(ctx: Ctx, threadId: string): Promise<string[]> {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  const rows = await ctx.db.select({ id: participants.memberId }).from(participants).where(and(eq(participants.threadId, threadId), isNotNull(participants.listedAt)))
  if (!rows.some(({ id }) => id === me)) throw notFound('thread')
  const apart = await keptApartFrom(ctx, me)
  return rows.map(({ id }) => id).filter((id) => id !== me && !apart.includes(id))
}

/** Those whom a message reached and who have not read so far; nobody once it is deleted. */
export async function whoHasNotRead(ctx: Ctx, messageId: string): Promise<string[]> {
  const statement = prepared(ctx.db, 'messaging.who-has-not-read', (db, name) =>
    db
      .select({ id: participants.memberId })
      .from(messages)
      .innerJoin(participants, and(eq(participants.threadId, messages.threadId), lt(participants.readNumber, messages.number)))
      .where(and(eq(messages.id, sql.placeholder('id')), isNull(messages.deletedAt), sql`not (${participants.memberId} = any(${messages.withheldFrom}))`))
      .prepare(name),
  )
  return (await statement.execute({ id: messageId })).map(({ id }) => id)
}

/** Those of these private files that stand in a message. */
export async function attachmentsInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const standing = and(eq(messages.id, messageFiles.messageId), isNull(messages.deletedAt))
  const rows = await ctx.db.selectDistinct({ id: messageFiles.fileId }).from(messageFiles).innerJoin(messages, standing).where(inArray(messageFiles.fileId, [...ids]))
  return rows.map(({ id }) => id)
}

/** Whether a file came with a message that reached the actor and is not deleted. */
export async function readsAttachment(ctx: Ctx, fileId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  const me = ctx.actor.id
  const standing = and(eq(messages.id, messageFiles.messageId), isNull(messages.deletedAt), reached(me))
  const rows = await ctx.db.select({ id: messages.id }).from(messageFiles).innerJoin(messages, standing).innerJoin(participants, asReader(me)).where(eq(messageFiles.fileId, fileId)).limit(1)
  return rows.length > 0
}
