import type { z } from 'zod'
import { blockedBy, blockersOf } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalidField, notFound } from '#platform/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { attachFiles } from '../attachments.ts'
import { messageSent } from '../events.ts'
import { tellOfWritten } from '../live-events.ts'
import { openThread } from '../open-thread.ts'
import { mayTalk } from '../policy.ts'
import { findSent, isReadable } from '../queries.ts'
import { SendMessage } from '../shapes.ts'
import { clientIdReused, directThread, type LockedThread, lockThread, writeMessage } from '../store.ts'
import { participantsOf } from '../subjects.ts'

/**
 * Writes to a person, about an order, or into a thread (C-1). What is sent again under one `clientId` is the message
 * that is there already. To somebody who blocked the sender it looks sent, and reaches nobody (C-8). 404 for people,
 * threads and orders that are not theirs to know of; 409 `blocked` to somebody whom they blocked themselves, and
 * `client_id_reused` in another thread; 422 to themselves, for a reply to what they cannot read and for foreign files; 429.
 */
export const sendMessage = command('messaging.send-message', SendMessage, async (ctx, input): Promise<{ id: string }> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  await takeLimit(ctx, 'messages', me)
  const thread = await lockThread(ctx, await threadFor(ctx, me, input), me, { isOpening: input.receiverId !== undefined })
  const known = input.clientId === undefined ? undefined : await findSent(ctx, me, input.clientId)
  if (known && known.threadId !== thread.id) throw clientIdReused()
  if (known) return { id: known.id }
  const { content, clientId = null, replyToId = null, mediaIds } = input
  if (replyToId !== null && !(await isReadable(ctx, replyToId, { memberId: me, threadId: thread.id }))) throw invalidField('replyToId', 'There is no such message in this conversation.')
  const withheldFrom = await whoBlocked(ctx, me, thread)
  const message = await writeMessage(ctx, thread, { senderId: me, content, clientId, replyToId, withheldFrom })
  await attachFiles(ctx, message, mediaIds)
  await tellOfWritten(ctx, thread, message)
  const to = thread.participants.map(({ memberId }) => memberId).filter((id) => id !== me && !withheldFrom.includes(id))
  if (to.length > 0) await ctx.emit(messageSent({ messageId: message.id, threadId: thread.id, senderId: me, to }))
  return { id: message.id }
}, { unseen: true })

/** The thread that a message goes to, opened where it is the first. */
async function threadFor(ctx: Ctx, me: string, { receiverId, threadId, orderId }: z.output<typeof SendMessage>): Promise<string> {
  if (receiverId === undefined) return threadId ?? ''
  if (receiverId === me) throw invalidField('receiverId', 'You cannot write to yourself.')
  if (orderId === undefined) return directThread(ctx, me, receiverId)
  const participantIds = await participantsOf(ctx, 'order', orderId)
  if (!participantIds.includes(receiverId)) throw notFound('person')
  return (await openThread(ctx, { kind: 'order', subjectId: orderId, participantIds })).id
}

/** Whom a message does not reach. Between two people, whoever blocked the other has to say so before they write. */
async function whoBlocked(ctx: Ctx, me: string, { kind, participants }: LockedThread): Promise<string[]> {
  const others = participants.map(({ memberId }) => memberId).filter((id) => id !== me)
  if (kind === 'direct' && (await blockedBy(ctx, me, others)).length > 0) throw conflict('blocked', 'You blocked this person. Unblock them first to write to them.')
  return blockersOf(ctx, me, others)
}
