import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { statement, updateRows } from '#platform/database/statement.ts'
import { newId } from '#platform/ids.ts'
import type { AnyNotice } from '#platform/notice.ts'
import { unread } from './store.ts'
import { entries, notices } from './tables.ts'

type Entry = Pick<typeof entries.$inferSelect, 'id' | 'recipientId' | 'notice' | 'key' | 'actorId' | 'forDigest' | 'createdAt'> & { data: unknown }

/** What belongs to nothing else: told and put into the centre in one go, unless it was told before. */
export async function showAlone(ctx: Ctx, { kind }: AnyNotice, { createdAt, data, ...entry }: Entry): Promise<{ id: string }[]> {
  const id = newId()
  const told = await showAloneStatement(ctx.db, { ...entry, kind, noticeId: id, data: JSON.stringify(data), now: createdAt.toISOString() })
  if (told.length > 0) ctx.tell([entry.recipientId], { type: 'notification', body: { notificationId: id, kind, isNew: true } })
  return told
}

/** Puts it into the centre, or to others that it belongs to and that are unread. Returns whether it stands alone. */
export async function showTogether(ctx: Ctx, notice: AnyNotice, grouping: string, { id: entryId, recipientId, data }: Entry): Promise<boolean> {
  const [shown] = await showTogetherStatement(ctx.db, { id: newId(), recipientId, notice: notice.name, kind: notice.kind, grouping, data: JSON.stringify(data), now: ctx.now().toISOString() })
  if (!shown) throw new Error('a notice was neither made nor joined')
  ctx.tell([recipientId], { type: 'notification', body: { notificationId: shown.id, kind: notice.kind, isNew: shown.isNew } })
  ctx.send(updateRows(ctx.db, entries, { id: entryId }, { noticeId: shown.id }))
  return shown.isNew
}

const value = sql.placeholder

const showAloneStatement = statement<{ id: string }>('notifications.show-alone', () => sql`
  with told as (
    insert into ${entries} (id, recipient_id, notice, key, notice_id, actor_id, data, for_digest, created_at)
    values (${value('id')}::uuid, ${value('recipientId')}::uuid, ${value('notice')}, ${value('key')}, ${value('noticeId')}::uuid, ${value('actorId')}::uuid, ${value('data')}::jsonb, ${value('forDigest')}::boolean, ${value('now')}::timestamptz)
    on conflict do nothing returning *
  )
  insert into ${notices} (id, recipient_id, notice, kind, grouping, data, created_at, latest_at)
  select notice_id, recipient_id, notice, ${value('kind')}, key, data, created_at, created_at from told returning id`)

const showTogetherStatement = statement<{ id: string; isNew: boolean }>('notifications.show-together', () => sql`
  insert into ${notices} as n (id, recipient_id, notice, kind, grouping, data, created_at, latest_at)
  values (${value('id')}::uuid, ${value('recipientId')}::uuid, ${value('notice')}, ${value('kind')}, ${value('grouping')}, ${value('data')}::jsonb, ${value('now')}::timestamptz, ${value('now')}::timestamptz)
  on conflict (recipient_id, notice, grouping) where ${unread} do update set latest_at = greatest(n.latest_at, excluded.latest_at), data = excluded.data
  returning n.id, (xmax = 0) as "isNew"`)
