import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { needPerson } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { brokenUnique } from '#platform/database/errors.ts'
import { prepared } from '#platform/database/prepared.ts'
import { statement } from '#platform/database/statement.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { ThreadKind } from './shapes.ts'
import { messages, participants, threads } from './tables.ts'

export type MessageRow = typeof messages.$inferSelect
type ParticipantRow = typeof participants.$inferSelect

/** The thread of that key, made if there is none; two who make it at once get the same. */
export async function ensureThread(ctx: Ctx, { kind, subjectId, key }: { kind: ThreadKind; subjectId: string | null; key: string }): Promise<string> {
  const known = await findThread(ctx, key)
  if (known !== undefined) return known
  const [made] = await ctx.db.insert(threads).values({ id: newId(), kind, subjectId, key, createdAt: ctx.now() }).onConflictDoNothing().returning({ id: threads.id })
  const id = made?.id ?? (await findThread(ctx, key))
  if (id === undefined) throw new Error(`the thread ${key} was neither made nor found`)
  return id
}

async function findThread(ctx: Ctx, key: string): Promise<string | undefined> {
  const [row] = await ctx.db.select({ id: threads.id }).from(threads).where(eq(threads.key, key))
  return row?.id
}

/** Has people take part. With `listedAt` the thread stands in their lists from then on, else when something reaches them. */
export async function addParticipants(ctx: Ctx, threadId: string, memberIds: readonly string[], listedAt: Date | null): Promise<void> {
  const rows = [...new Set(memberIds)].sort().map((memberId) => ({ threadId, memberId, listedAt }))
  await ctx.db.insert(participants).values(rows).onConflictDoNothing()
}

export const directKey = (one: string, other: string): string => `direct:${[one, other].sort().join(':')}`

/** The id of a direct thread, as the notices of it are put together, for who does not know it yet. */
export const directGrouping = (one: string, other: string) => ({ how: 'direct', is: () => sql`(select id::text from ${threads} where key = ${sql.placeholder('threadKey')})`, values: { threadKey: directKey(one, other) } })

/** A thread that is locked: whatever is written and read in one goes one after the other, so that what is unread is exact. */
export interface LockedThread {
  id: string
  kind: ThreadKind
  lastNumber: number
  participants: readonly ParticipantRow[]
}

/** Locks a thread for somebody who takes part; 404 for others, and while nothing of it ever reached them. */
export async function lockThread(ctx: Ctx, threadId: string, memberId: string): Promise<LockedThread> {
  const thread = await lockBy(ctx, 'id', threadId)
  const own = thread?.participants.find((one) => one.memberId === memberId)
  if (!thread || !own || own.listedAt === null) throw notFound('thread')
  return thread
}

/** Locks a thread that somebody writes the first words into, whether or not anything of it ever reached them; 404 for whom it is none. */
export async function lockToOpen(ctx: Ctx, threadId: string, memberId: string): Promise<LockedThread> {
  const thread = await lockBy(ctx, 'id', threadId)
  if (!thread?.participants.some((one) => one.memberId === memberId)) throw notFound('thread')
  return thread
}

/** Locks the thread between two people, if there is one. What is asked in the same breath is read once the lock is there. */
export const lockKnownDirect = (ctx: Ctx, memberId: string, otherId: string): Promise<LockedThread | undefined> => lockBy(ctx, 'key', directKey(memberId, otherId))

/** The same, made if there is none; 404 where there is no such person. */
export async function lockNewDirect(ctx: Ctx, memberId: string, otherId: string): Promise<LockedThread> {
  await needPerson(ctx, otherId)
  const id = await ensureThread(ctx, { kind: 'direct', subjectId: null, key: directKey(memberId, otherId) })
  await addParticipants(ctx, id, [memberId, otherId], null)
  return lockToOpen(ctx, id, memberId)
}

async function lockBy(ctx: Ctx, by: 'id' | 'key', value: string): Promise<LockedThread | undefined> {
  const column = threads[by]
  const locking = prepared(ctx.db, `messaging.lock-by-${by}`, (db, name) => db.select().from(threads).where(eq(column, sql.placeholder('value'))).for('no key update').prepare(name))
  const reading = prepared(ctx.db, `messaging.participants-by-${by}`, (db, name) =>
    db.select(getTableColumns(participants)).from(participants).innerJoin(threads, eq(threads.id, participants.threadId)).where(eq(column, sql.placeholder('value'))).orderBy(participants.memberId).prepare(name),
  )
  // The server reads the second after the first has the lock, or what whoever held it before has changed would not be seen.
  const [[thread], taking] = await Promise.all([locking.execute({ value }), reading.execute({ value })])
  return thread && { ...thread, participants: taking }
}

/**
 * Has who reads a thread and who tells others of what was written in it wait for each other, until their transactions end:
 * what is told while it is read would stay told, for who reads it could not see that yet. Many tell at once.
 */
export async function holdNotices(ctx: Ctx, threadId: string, who: 'reading' | 'telling'): Promise<void> {
  const lock = who === 'reading' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`
  const held = sql<string>`${lock}(hashtextextended('messaging notices ' || ${threads.id}, 0))`
  await prepared(ctx.db, `messaging.hold-notices-${who}`, (db, name) => db.select({ held }).from(threads).where(eq(threads.id, sql.placeholder('id'))).prepare(name)).execute({ id: threadId })
}

/** 409: the sender's program calls a message in another thread the same. */
export const clientIdReused = () => conflict('client_id_reused', 'This clientId belongs to a message in another conversation.', 'clientId')

/**
 * Writes a message into a locked thread, and counts it for those whom it reaches; nobody waits for it before the commit. That
 * its sender's program called none the same was asked under the lock: what still does was written into another thread meanwhile.
 */
export function writeMessage(ctx: Ctx, thread: LockedThread, message: Pick<MessageRow, 'senderId' | 'content' | 'clientId' | 'replyToId' | 'withheldFrom'>): MessageRow {
  const row: MessageRow = { ...message, id: newId(), threadId: thread.id, number: thread.lastNumber + 1, createdAt: ctx.now(), editedAt: null, deletedAt: null, heldBack: null }
  const written = write(ctx.db, { ...row, createdAt: row.createdAt.toISOString(), withheldFrom: `{${row.withheldFrom.join(',')}}` })
  ctx.send(written.catch((error: unknown) => { throw brokenUnique(error) === 'messages_client' ? clientIdReused() : error }))
  return row
}

const value = (key: keyof MessageRow) => sql.placeholder(key)

// One statement for all three: this is what the hall does most often.
const write = statement('messaging.write-message', () => sql`
  with written as (
    insert into ${messages} (id, thread_id, number, sender_id, content, client_id, reply_to_id, withheld_from, created_at)
    values (${value('id')}::uuid, ${value('threadId')}::uuid, ${value('number')}::int, ${value('senderId')}::uuid, ${value('content')}, ${value('clientId')}, ${value('replyToId')}::uuid, ${value('withheldFrom')}::uuid[], ${value('createdAt')}::timestamptz)
    returning thread_id, number, sender_id, withheld_from, created_at
  ), numbered as (update ${threads} t set last_number = w.number from written w where t.id = w.thread_id)
  update ${participants} p set last_number = w.number, listed_at = greatest(p.listed_at, w.created_at), unread = p.unread + (p.member_id <> w.sender_id)::int
  from written w where p.thread_id = w.thread_id and not (p.member_id = any(w.withheld_from))`)

/** Sets how far somebody has read a locked thread, and counts what is left. */
export async function markRead(ctx: Ctx, threadId: string, memberId: string, readNumber: number): Promise<number> {
  const left = sql<number>`(select count(*)::int from ${messages} m where m.thread_id = ${threadId} and m.number > ${readNumber} and m.sender_id <> ${memberId} and m.deleted_at is null and not (${memberId} = any(m.withheld_from)))`
  const [row] = await ctx.db
    .update(participants)
    .set({ readNumber, unread: left })
    .where(and(eq(participants.threadId, threadId), eq(participants.memberId, memberId)))
    .returning({ unread: participants.unread })
  return row?.unread ?? 0
}

/** Changes a message's words in a locked thread; 409 where it was deleted. `isHeldBack`: for its sender's eyes alone. */
export async function rewrite(ctx: Ctx, message: Pick<MessageRow, 'id'>, content: string, { isHeldBack }: { isHeldBack: boolean }): Promise<MessageRow> {
  const now = ctx.now()
  const change = isHeldBack ? { heldBack: { content, editedAt: now.toISOString() } } : { content, editedAt: now, heldBack: null }
  const [changed] = await ctx.db.update(messages).set(change).where(and(eq(messages.id, message.id), sql`deleted_at is null`)).returning()
  if (!changed) throw conflict('deleted', 'This message was deleted.')
  return changed
}

/** Takes a message's words away in a locked thread, and what it counted for those who had not read it. Undefined where it was deleted before. */
export async function takeBack(ctx: Ctx, message: Pick<MessageRow, 'id'>): Promise<MessageRow | undefined> {
  const [gone] = await ctx.db.update(messages).set({ content: '', heldBack: null, deletedAt: ctx.now() }).where(and(eq(messages.id, message.id), sql`deleted_at is null`)).returning()
  if (!gone) return undefined
  await ctx.db.execute(sql`
    update ${participants} p set unread = p.unread - 1
    from ${messages} m where m.id = ${message.id} and p.thread_id = m.thread_id and p.member_id <> m.sender_id and p.read_number < m.number and not (p.member_id = any(m.withheld_from))`)
  return gone
}
