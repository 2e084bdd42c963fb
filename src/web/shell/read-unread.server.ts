import { countUnreadMessages } from '#modules/messaging/index.ts'
import { countUnread } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Unread } from './root-data.ts'

/** How much the actor, a member, has not seen. */
export async function readUnread(ctx: Ctx): Promise<Unread> {
  const [notifications, { messages }] = await Promise.all([countUnread(ctx, { upTo: 100 }), countUnreadMessages(ctx, {})])
  return { notifications, messages: Math.min(messages, 100) }
}
