import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { hearing } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import type { AnyNotice } from '#platform/notice.ts'
import { entries, notices, preferences } from './tables.ts'

/** What notices are put together by, where the database finds it: asked together with other things, before one knows it oneself. */
export interface FoundGrouping {
  /** Belongs into the statement's name. */
  how: string
  /** One text, with placeholders of their own names. Made when the statement is. */
  is(): SQL
  /** What to run it with. */
  values: Readonly<Record<string, string>>
}

/** The same, known already. */
export const knownGrouping = (grouping: string): FoundGrouping => ({ how: 'known', is: () => sql`${sql.placeholder('grouping')}`, values: { grouping } })

/**
 * Whether the same person's is still unread, so that nothing further has to be told; it is the latest again, unless they are
 * heard no more (P-12). Whoever collects them for a digest may have had that one already: they are told anew. A
 * conversation asks it with every message, in the transaction that writes it.
 */
export async function goesOn(ctx: Ctx, { name: notice, kind }: AnyNotice, { to, actorId, grouping }: { to: string; actorId: string; grouping: FoundGrouping }): Promise<boolean> {
  const [recipient, actor] = [sql.placeholder('to'), sql.placeholder('actorId')]
  const statement = prepared(ctx.db, `notifications.goes-on:${grouping.how}`, (db, name) =>
    db
      .update(notices)
      .set({ latestAt: sql`greatest(${notices.latestAt}, ${sql.placeholder('now')}::timestamptz)` })
      .where(and(
        eq(notices.recipientId, recipient), eq(notices.notice, sql.placeholder('notice')), sql`${notices.grouping} = ${grouping.is()}`, isNull(notices.readAt),
        sql`exists (select from ${entries} e where e.notice_id = ${notices.id} and e.actor_id = ${actor})`,
        sql`not exists (select from ${preferences} p where p.member_id = ${recipient} and p.choices #>> array[${sql.placeholder('kind')}::text, 'email'] = 'digest')`,
        hearing(recipient, actor),
      ))
      .returning({ id: notices.id })
      .prepare(name),
  )
  return (await statement.execute({ to, actorId, notice, kind, now: ctx.now().toISOString(), ...grouping.values })).length > 0
}
