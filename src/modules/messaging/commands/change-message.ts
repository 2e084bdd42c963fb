import { z } from 'zod'
import { blocksBetween } from '#modules/relations/index.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { tellOfChange } from '../live-events.ts'
import { mayChangeMessage } from '../policy.ts'
import { findMessage } from '../queries.ts'
import { ChangeMessage } from '../shapes.ts'
import { lockThread, rewrite } from '../store.ts'

const Input = ChangeMessage.extend({ id: z.uuid() })

/** Changes the words of one's own message; it says that it was changed. Where somebody whom it reached has blocked them since, it looks the same and changes nothing for others (C-8). 403 for another's, 404 for what one cannot read, 409 once it is deleted, 429. */
export const changeMessage = command('messaging.change-message', Input, async (ctx, { id, content }): Promise<void> => {
  const message = await findMessage(ctx, id)
  allow(mayChangeMessage(ctx.actor, message), 'message')
  const { id: me } = memberOf(ctx.actor)
  await takeLimit(ctx, 'messages', me)
  const thread = await lockThread(ctx, message.threadId, me)
  // Who blocked its sender meanwhile keeps what reached them, or new words would come to them by an old message (C-8).
  const { blockers } = await blocksBetween(ctx, me, thread.participants.map(({ memberId }) => memberId))
  await tellOfChange(ctx, thread, await rewrite(ctx, message, content, { isHeldBack: blockers.length > 0 }))
}, { unseen: true })
