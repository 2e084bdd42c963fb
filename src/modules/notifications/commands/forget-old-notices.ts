import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { entries, notices } from '../tables.ts'

const day = 86_400_000
/** How long a notice stays after it was read. */
const keptRead = 180 * day
/** How long events that the centre does not show are remembered, so that they are not told twice. */
const keptEntries = 90 * day

/** Takes away what was read long ago, and the traces of what was never shown; what is unread stays. */
export const forgetOldNotices = command('notifications.forget-old-notices', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const before = (age: number) => new Date(ctx.now().getTime() - age)
  await ctx.db.delete(notices).where(and(isNotNull(notices.readAt), lt(notices.readAt, before(keptRead))))
  await ctx.db.delete(entries).where(and(isNull(entries.noticeId), eq(entries.forDigest, false), lt(entries.createdAt, before(keptEntries))))
}, { unseen: true })
