import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { hasNotifications } from '../policy.ts'
import { getNotice } from '../queries.ts'
import { markRead } from './mark-read.ts'

/** Marks a notice of one's own as read, and says where it leads; 404 for anybody else's. */
export const openNotice = command('notifications.open-notice', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<{ path: string }> => {
  allow(hasNotifications(ctx.actor))
  const notice = await getNotice(ctx, { id })
  if (!notice) throw notFound('notification')
  await markRead(ctx, { ids: [id], before: notice.latestAt })
  return { path: notice.path }
}, { unseen: true })
