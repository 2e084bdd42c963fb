import { and, eq, inArray, lte } from 'drizzle-orm'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { hasNotifications } from '../policy.ts'
import { MarkRead } from '../shapes.ts'
import { readElsewhere, unread } from '../store.ts'
import { notices } from '../tables.ts'

/**
 * Marks one's own notices as read. With `before`, what came in after that stays unread, also where it joined
 * something older. Others' ids and repeating are harmless; 422 unless it names ids or says all.
 */
export const markRead = command('notifications.mark-read', MarkRead, async (ctx, { ids, before }): Promise<void> => {
  allow(hasNotifications(ctx.actor))
  const wanted = and(
    eq(notices.recipientId, memberOf(ctx.actor).id),
    unread,
    ids && inArray(notices.id, ids),
    before === undefined ? undefined : lte(notices.latestAt, new Date(before)),
  )
  const read = await ctx.db.update(notices).set({ readAt: ctx.now() }).where(wanted).returning({ id: notices.id })
  if (read.length > 0) ctx.tell([memberOf(ctx.actor).id], readElsewhere)
}, { unseen: true })
