import { inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { housePort } from '#platform/house.ts'
import { type NamedPerson, noticesPort } from '#platform/notice.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { kindOf } from './kinds.ts'
import { hasNotifications } from './policy.ts'
import { type NoticeItem, NoticeListQuery } from './shapes.ts'
import { entries, notices } from './tables.ts'
import { tell } from './telling.ts'

/** A page of one's notices. */
export interface NoticePage {
  items: NoticeItem[]
  nextCursor: string | null
}

/** One's notices, the latest first; what happened again while unread stands where it happened last. */
export const listNotices = query('notifications.list', NoticeListQuery, async (ctx, { unread, limit, cursor }): Promise<NoticePage> => {
  allow(hasNotifications(ctx.actor))
  const { id } = memberOf(ctx.actor)
  const place = placeInList(ctx, `notices|${id}|${unread}`, cursor)
  const [at, after] = place.after ?? []
  const wanted = sql`n.recipient_id = ${id}${unread ? sql` and n.read_at is null` : sql``}${at ? sql` and (n.latest_at, n.id) < (${at}::timestamptz, ${after}::uuid)` : sql``}`
  const rows = await readRows(ctx, wanted, limit + 1)
  const { rows: page, nextCursor } = place.cut(rows, limit, (row) => [row.sort_key, row.id])
  return { items: await inWords(ctx, id, page), nextCursor }
})

/** One notice of one's own; undefined for anybody else's. */
export const getNotice = query('notifications.get', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<NoticeItem | undefined> => {
  allow(hasNotifications(ctx.actor))
  const me = memberOf(ctx.actor).id
  const [item] = await inWords(ctx, me, await readRows(ctx, sql`n.recipient_id = ${me} and n.id = ${id}`, 1))
  return item
})

type Row = {
  id: string
  notice: string
  kind: string
  data: unknown
  created_at: Date
  latest_at: Date
  sort_key: string
  is_read: boolean
  people: number
  actors: NoticeItem['actors'] | null
}

/** Rows with the latest three people of each, by their names of today, and how many there were. */
async function readRows(ctx: Ctx, wanted: SQL, limit: number): Promise<Row[]> {
  const { rows } = await ctx.db.execute<Row>(sql`
    select n.id, n.notice, n.kind, n.data, n.created_at, n.latest_at, n.latest_at::text as sort_key, n.read_at is not null as is_read,
      (select count(distinct e.actor_id)::int from ${entries} e where e.notice_id = n.id) as people,
      (select json_agg(json_build_object('id', p.id, 'handle', p.handle, 'displayName', p.display_name, 'avatarUrl', p.avatar -> 'variants' -> 0 ->> 'url') order by a.at desc)
        from (select e.actor_id, max(e.id::text) as at from ${entries} e where e.notice_id = n.id group by e.actor_id order by at desc limit 3) a
        join ${profiles} p on p.id = a.actor_id) as actors
    from ${notices} n where ${wanted} order by n.latest_at desc, n.id desc limit ${limit}`)
  return rows
}

async function inWords(ctx: Ctx, recipientId: string, rows: readonly Row[]): Promise<NoticeItem[]> {
  const recipient = (await namesOf(ctx, [recipientId])).get(recipientId)
  if (!recipient) return []
  const known = ctx.use(noticesPort)
  return rows.map(({ id, notice, kind, data, created_at, latest_at, is_read, people, actors }) => {
    const words = tell(known.get(notice), kind, { data, people: actors ?? [], count: people, recipient, house: ctx.use(housePort) })
    return {
      id,
      kind,
      group: kindOf(kind)?.group ?? 'account',
      title: words.title,
      line: words.line ?? null,
      path: words.path,
      count: people,
      actors: actors ?? [],
      isRead: is_read,
      createdAt: new Date(created_at).toISOString(),
      latestAt: new Date(latest_at).toISOString(),
    }
  })
}

/** Who somebody is now, by id. */
export async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, NamedPerson>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .select({ id: profiles.id, handle: profiles.handle, displayName: profiles.displayName })
    .from(profiles)
    .where(inArray(profiles.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}
