import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { changeSettings } from './commands/change-settings.ts'
import { markRead } from './commands/mark-read.ts'
import { countUnread, getSettings, listNotices } from './queries.ts'
import { ChangeSettings, MarkRead, NoticeListQuery, NoticeListShape, SettingsShape } from './shapes.ts'

/** The notifications' part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'GET', path: '/notifications', summary: 'One’s notifications, the latest first', access: 'member', query: NoticeListQuery, answer: NoticeListShape,
    run: async (ctx, { query }) => ({ ...(await listNotices(ctx, query)), unreadCount: await countUnread(ctx, {}) }),
  })
  api.route({
    method: 'POST', path: '/notifications/read', summary: 'Mark notifications as read', access: 'member', body: MarkRead, answer: z.object({ unreadCount: z.int() }),
    run: async (ctx, { body }) => {
      await markRead(ctx, body)
      return { unreadCount: await countUnread(ctx, {}) }
    },
  })
  api.route({ method: 'GET', path: '/notifications/settings', summary: 'How one is told of what', access: 'member', answer: SettingsShape, run: (ctx) => getSettings(ctx, {}) })
  api.route({
    method: 'PATCH', path: '/notifications/settings', summary: 'Change how one is told of what', access: 'member', body: ChangeSettings, answer: SettingsShape,
    run: async (ctx, { body }) => {
      await changeSettings(ctx, body)
      return getSettings(ctx, {})
    },
  })
}
