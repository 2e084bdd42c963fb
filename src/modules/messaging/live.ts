import { z } from 'zod'
import { type AnyFrame, defineFrame } from '#platform/live/frame.ts'
import { memberOf } from '#platform/policy.ts'
import { readThread } from './commands/read-thread.ts'
import { sendMessage } from './commands/send-message.ts'
import { whoSees } from './queries.ts'
import { clientIdShape, ReadThread } from './shapes.ts'

const Message = z.strictObject({ to: z.unknown().optional(), threadId: z.unknown().optional(), content: z.unknown().optional(), clientId: clientIdShape, orderId: z.unknown().optional(), replyToId: z.unknown().optional(), mediaIds: z.unknown().optional() })
const OfThread = z.strictObject({ threadId: z.uuid() })

/** What members send over their live line: the same commands as the calls run, with the same rights. */
export const frames: readonly AnyFrame[] = [
  defineFrame({
    type: 'message',
    shape: Message,
    async run(ctx, { to, ...message }) {
      // The command parses the rest, by the shape of POST /messages.
      const sent = { ...message, ...(to !== undefined && { receiverId: to }) } as Parameters<typeof sendMessage>[1]
      const { id: messageId, threadId, createdAt } = await sendMessage(ctx, sent)
      return { clientId: message.clientId, messageId, threadId, createdAt }
    },
  }),
  defineFrame({
    type: 'read',
    shape: ReadThread.extend({ threadId: z.uuid() }),
    run: async (ctx, read) => ({ threadId: read.threadId, ...(await readThread(ctx, read)) }),
  }),
  defineFrame({
    type: 'typing',
    shape: OfThread,
    async run(ctx, { threadId }, door) {
      door.whisper(await whoSees(ctx, threadId), { type: 'typing', threadId, memberId: memberOf(ctx.actor).id })
      return undefined
    },
  }),
  defineFrame({
    type: 'presence',
    shape: OfThread,
    async run(ctx, { threadId }, door) {
      door.watch(await whoSees(ctx, threadId))
      return undefined
    },
  }),
]
