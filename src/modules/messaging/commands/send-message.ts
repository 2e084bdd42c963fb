import type { z } from 'zod'
import { type FoundGrouping, goesOn, knownGrouping } from '#modules/notifications/index.ts'
import { blocksBetween } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalidField, notFound } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { attachFiles } from '../attachments.ts'
import { messageSent } from '../events.ts'
import { tellOfWritten } from '../live-events.ts'
import { somebodyWrote } from '../notices.ts'
import { openThread } from '../open-thread.ts'
import { mayTalk } from '../policy.ts'
import { findSent, isReadable } from '../queries.ts'
import { SendMessage } from '../shapes.ts'
import { clientIdReused, directGrouping, type LockedThread, lockKnownDirect, lockNewDirect, lockThread, lockToOpen, type MessageRow, writeMessage } from '../store.ts'
import { talkAbout } from '../subjects.ts'

/**
 * Writes to a person, about an order, or into a thread (C-1). What is sent again under one `clientId` is the message
 * that is there already. To somebody who blocked the sender it looks sent, and reaches nobody (C-8). 404 for people,
 * threads and orders that are not theirs to know of; 409 `blocked` to somebody whom they blocked themselves, and
 * `client_id_reused` in another thread; 422 to themselves, for a reply to what they cannot read and for foreign files; 429.
 */
export const sendMessage = command('messaging.send-message', SendMessage, async (ctx, input): Promise<Sent> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  await takeLimit(ctx, 'messages', me)
  const { content, clientId = null, replyToId = null, mediaIds } = input
  const { thread, blocked, withheldFrom, sent, knowing } = await lockFor(ctx, me, input)
  // What would refuse it now did not, perhaps, when it was sent first.
  if (sent) return sentInto(thread, sent)
  // Between two people, whoever blocked the other has to say so before they write.
  if (thread.kind === 'direct' && blocked.length > 0) throw conflict('blocked', 'You blocked this person. Unblock them first to write to them.')
  if (replyToId !== null && !(await isReadable(ctx, replyToId, { memberId: me, threadId: thread.id }))) throw invalidField('replyToId', 'There is no such message in this conversation.')
  const message = writeMessage(ctx, thread, { senderId: me, content, clientId, replyToId, withheldFrom })
  await attachFiles(ctx, message, mediaIds)
  await tellOfWritten(ctx, thread, message, { hasFiles: mediaIds.length > 0 })
  const to = othersIn(thread, me).filter((id) => !withheldFrom.includes(id) && !knowing.includes(id))
  if (to.length > 0) await ctx.emit(messageSent({ messageId: message.id, threadId: thread.id, senderId: me, to }))
  return sentAs(message)
}, { unseen: true })

/** What became of it, for who sent it. */
interface Sent {
  id: string
  threadId: string
  createdAt: string
}

const sentAs = ({ id, threadId, createdAt }: Pick<MessageRow, 'id' | 'threadId' | 'createdAt'>): Sent => ({ id, threadId, createdAt: createdAt.toISOString() })

/** Answers for a message that is there already; 409 `client_id_reused` where it went into another thread. */
function sentInto(thread: LockedThread, known: Pick<MessageRow, 'id' | 'threadId' | 'createdAt'>): Sent {
  if (known.threadId !== thread.id) throw clientIdReused()
  return sentAs(known)
}

const othersIn = ({ participants }: LockedThread, me: string): string[] => participants.map(({ memberId }) => memberId).filter((id) => id !== me)

interface Locked {
  thread: LockedThread
  /** Whom of the others the sender blocked, and who of them blocked the sender. */
  blocked: string[]
  withheldFrom: string[]
  /** What the sender's program called the same before. */
  sent: Pick<MessageRow, 'id' | 'threadId' | 'createdAt'> | undefined
  /** Who of the others has a notice already that the sender wrote: it was brought up, and nothing further has to be told. */
  knowing: string[]
}

/** The thread that a message goes to, locked, and what is to be known before it is written: where two talk already, in one message to the database. */
async function lockFor(ctx: Ctx, me: string, input: z.output<typeof SendMessage>): Promise<Locked> {
  const { receiverId, orderId, clientId } = input
  if (receiverId === me) throw invalidField('receiverId', 'You cannot write to yourself.')
  const read = async (others: readonly string[], grouping: FoundGrouping): Promise<Omit<Locked, 'thread'>> => {
    const asked = others.map(async (to) => ((await goesOn(ctx, somebodyWrote, { to, actorId: me, grouping })) ? [to] : []))
    const [{ blocked, blockers }, sent, ...knowing] = await Promise.all([blocksBetween(ctx, me, others), clientId === undefined ? undefined : findSent(ctx, me, clientId), ...asked])
    return { blocked, withheldFrom: blockers, sent, knowing: knowing.flat() }
  }
  if (receiverId !== undefined && orderId === undefined) {
    const [thread, known] = await Promise.all([lockKnownDirect(ctx, me, receiverId), read([receiverId], directGrouping(me, receiverId))])
    if (thread) return { thread, ...known }
  }
  const thread = await lockOther(ctx, me, input)
  return { thread, ...(await read(othersIn(thread, me), knownGrouping(thread.id))) }
}

/** A thread that is named, an order's, or a new one between two people. */
async function lockOther(ctx: Ctx, me: string, { receiverId, threadId, orderId }: z.output<typeof SendMessage>): Promise<LockedThread> {
  if (receiverId === undefined) return lockThread(ctx, threadId ?? '', me)
  if (orderId === undefined) return lockNewDirect(ctx, me, receiverId)
  const { participantIds, threadId: elsewhere } = await talkAbout(ctx, 'order', orderId)
  if (!participantIds.includes(receiverId)) throw notFound('person')
  // What came out of a connection goes on there.
  if (elsewhere !== null) return lockToOpen(ctx, elsewhere, me)
  // In the other's list once something reaches them, which from somebody they blocked nothing does.
  const { id } = await openThread(ctx, { kind: 'order', subjectId: orderId, participantIds, unlistedFor: participantIds.filter((one) => one !== me) })
  return lockToOpen(ctx, id, me)
}
