import { eq, sql } from 'drizzle-orm'
import { statement } from '../database/statement.ts'
import type { Committed, Ctx } from '../context.ts'
import { liveEvents, liveLines } from '../tables.ts'

/**
 * Numbers what a transaction tells live, for each member by themselves, and stores it. It is the last statement before the
 * commit, and takes the members in the order of their ids: locks are short, and two transactions never wait for each
 * other in a circle.
 */
export async function storeLive(ctx: Ctx, told: Committed['told']): Promise<void> {
  const counts = new Map<string, number>()
  const places = told.map(({ memberId }) => {
    const place = (counts.get(memberId) ?? 0) + 1
    counts.set(memberId, place)
    return place
  })
  const rows = told.map(({ memberId, event }, at) => ({ member_id: memberId, place: places[at], count: counts.get(memberId), type: event.type, body: event.body, subject_id: event.subjectId ?? null }))
  const lines = await store(ctx.db, { rows: JSON.stringify(rows), now: ctx.now().toISOString() })
  const before = new Map(lines.map(({ member_id, last_number }) => [member_id, last_number - (counts.get(member_id) ?? 0)]))
  for (const [at, one] of told.entries()) one.number = (before.get(one.memberId) ?? 0) + (places[at] ?? 0)
}

const store = statement<{ member_id: string; last_number: number }>('platform.store-live', () => sql`
    with told as materialized (
      select * from json_to_recordset(${sql.placeholder('rows')}::json) as t(member_id uuid, place int, count int, type text, body jsonb, subject_id uuid)
    ), lines as (
      insert into ${liveLines} as l (member_id, last_number) select member_id, count from told where place = count order by member_id
      on conflict (member_id) do update set last_number = l.last_number + excluded.last_number
      returning member_id, last_number
    ), stored as (
      insert into ${liveEvents} (member_id, number, type, body, subject_id, created_at)
      select t.member_id, l.last_number - t.count + t.place, t.type, t.body, t.subject_id, ${sql.placeholder('now')}::timestamptz
      from told t join lines l using (member_id)
    )
    select member_id, last_number from lines`)

/** Takes the words of what was told of something out of all lines; those who were away get `body` in their place. */
export async function takeBackLive(ctx: Ctx, subjectId: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  await ctx.db.update(liveEvents).set({ body }).where(eq(liveEvents.subjectId, subjectId))
}
