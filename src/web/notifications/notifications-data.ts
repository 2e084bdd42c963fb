import { countUnread, listNotices } from '#modules/notifications/index.ts'
import type { NoticeItem } from '#modules/notifications/shapes.ts'
import { getMe } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { formatter } from '#web/format.ts'

/** Notices of one day of the reader's own zone. */
export interface Day {
  key: string
  name: 'today' | 'yesterday' | null
  /** The day written out, where it has no name. */
  text: string
  items: NoticeItem[]
}

export interface NotificationsData {
  days: Day[]
  nextCursor: string | null
  unreadCount: number
  onlyUnread: boolean
  /** When the newest that is shown came in: what "mark all" marks. */
  newest: string | null
}

/** A page of the centre. */
export async function readNotifications(ctx: Ctx, search: URLSearchParams): Promise<NotificationsData> {
  const onlyUnread = search.get('show') === 'unread'
  const cursor = search.get('cursor')
  const [{ items, nextCursor }, unreadCount, { timeZone }] = await Promise.all([
    listNotices(ctx, { unread: onlyUnread, ...(cursor && { cursor }) }),
    countUnread(ctx, {}),
    getMe(ctx, {}),
  ])
  return { days: inDays(items, ctx.now(), timeZone, ctx.locale), nextCursor, unreadCount, onlyUnread, newest: items[0]?.latestAt ?? null }
}

function inDays(items: readonly NoticeItem[], now: Date, timeZone: string, locale: string): Day[] {
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const today = dayOf.format(now)
  const yesterday = dayOf.format(now.getTime() - 86_400_000)
  const days = Map.groupBy(items, ({ latestAt }) => dayOf.format(new Date(latestAt)))
  return [...days].map(([key, ofDay]) => ({
    key,
    name: key === today ? 'today' : key === yesterday ? 'yesterday' : null,
    text: formatter(locale, timeZone).day(ofDay[0]?.latestAt ?? now),
    items: ofDay,
  }))
}
