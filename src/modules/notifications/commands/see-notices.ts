import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import type { AnyNotice } from '#platform/notice.ts'
import { hasNotifications } from '../policy.ts'
import { readElsewhere, unread } from '../store.ts'
import { notices } from '../tables.ts'

const Input = z.strictObject({ notice: z.string(), together: z.string() })

/** Marks the actor's notices of something as read, because they looked at the thing itself. Repeating is harmless. */
export const seeNoticesOf = command('notifications.see-notices', Input, async (ctx, { notice, together }): Promise<void> => {
  allow(hasNotifications(ctx.actor))
  const wanted = and(eq(notices.recipientId, memberOf(ctx.actor).id), eq(notices.notice, notice), eq(notices.grouping, together), unread)
  const read = await ctx.db.update(notices).set({ readAt: ctx.now() }).where(wanted).returning({ id: notices.id })
  if (read.length > 0) ctx.tell([memberOf(ctx.actor).id], readElsewhere)
}, { unseen: true })

/** The same, for modules that hold the notice. `together`: what groups it. */
export const seeNotices = (ctx: Ctx, notice: AnyNotice, together: string): Promise<void> => seeNoticesOf(ctx, { notice: notice.name, together })
