import { z } from 'zod'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { tellOfChange } from '../live-events.ts'
import { mayChangeMessage } from '../policy.ts'
import { findMessage } from '../queries.ts'
import { lockThread, takeBack } from '../store.ts'

/** Deletes one's own message for everybody: its place stays, its words and files go. Repeating is harmless. 403 for another's, 404 for what one cannot read, 429. */
export const deleteMessage = command('messaging.delete-message', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  const message = await findMessage(ctx, id)
  allow(mayChangeMessage(ctx.actor, message), 'message')
  const { id: me } = memberOf(ctx.actor)
  await takeLimit(ctx, 'messages', me)
  const thread = await lockThread(ctx, message.threadId, me)
  const gone = await takeBack(ctx, message)
  if (gone) await tellOfChange(ctx, thread, gone)
}, { unseen: true })
