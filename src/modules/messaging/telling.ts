import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { somebodyWrote } from './notices.ts'
import { whoHasNotRead } from './queries.ts'
import { holdNotices } from './store.ts'

/** Tells those whom a message reached of it, unless they have read it meanwhile. */
export async function tellOfMessage(ctx: Ctx, { messageId, threadId, senderId, to }: { messageId: string; threadId: string; senderId: string; to: readonly string[] }): Promise<void> {
  const [, waiting] = await Promise.all([holdNotices(ctx, threadId, 'telling'), whoHasNotRead(ctx, messageId)])
  for (const id of to.filter((one) => waiting.includes(one)).toSorted()) await notify(ctx, somebodyWrote, { to: id, actorId: senderId, key: messageId, data: { threadId } })
}
