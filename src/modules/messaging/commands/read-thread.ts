import { z } from 'zod'
import { seeNotices } from '#modules/notifications/index.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { tellOfReading } from '../live-events.ts'
import { somebodyWrote } from '../notices.ts'
import { mayTalk } from '../policy.ts'
import { numberOf } from '../queries.ts'
import { ReadThread } from '../shapes.ts'
import { holdNotices, lockThread, markRead } from '../store.ts'

const Input = ReadThread.extend({ threadId: z.uuid() })

/**
 * Marks a thread as read up to a message, or all of it, and the notices of it as seen. It never goes back. 404 for a thread that
 * is not theirs, and for a message that they cannot read in it.
 */
export const readThread = command('messaging.read-thread', Input, async (ctx, { threadId, upTo }): Promise<{ unread: number }> => {
  allow(mayTalk(ctx.actor))
  const { id: me } = memberOf(ctx.actor)
  // The thread first, as whatever is done in one.
  const [thread] = await Promise.all([lockThread(ctx, threadId, me), holdNotices(ctx, threadId, 'reading')])
  const own = thread.participants.find(({ memberId }) => memberId === me)
  if (!own) return { unread: 0 }
  const wanted = upTo === undefined ? own.lastNumber : await numberOf(ctx, upTo, { memberId: me, threadId })
  if (wanted <= own.readNumber) return { unread: own.unread }
  const unread = await markRead(ctx, threadId, me, wanted)
  tellOfReading(ctx, thread, { memberId: me, number: wanted, unread })
  if (unread === 0) await seeNotices(ctx, somebodyWrote, threadId)
  return { unread }
}, { unseen: true })
