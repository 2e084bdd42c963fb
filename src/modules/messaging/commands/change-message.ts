import { z } from 'zod'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { tellOfChange } from '../live-events.ts'
import { mayChangeMessage } from '../policy.ts'
import { findMessage } from '../queries.ts'
import { ChangeMessage } from '../shapes.ts'
import { lockThread, rewrite } from '../store.ts'

const Input = ChangeMessage.extend({ id: z.uuid() })

/** Changes the words of one's own message; it says that it was changed. 403 for another's, 404 for what one cannot read, 409 once it is deleted, 429. */
export const changeMessage = command('messaging.change-message', Input, async (ctx, { id, content }): Promise<void> => {
  const message = await findMessage(ctx, id)
  allow(mayChangeMessage(ctx.actor, message), 'message')
  const { id: me } = memberOf(ctx.actor)
  await takeLimit(ctx, 'messages', me)
  const thread = await lockThread(ctx, message.threadId, me)
  await tellOfChange(ctx, thread, await rewrite(ctx, message, content))
}, { unseen: true })
