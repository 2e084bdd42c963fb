import { sql } from 'drizzle-orm'
import type { Queryable } from '../database/client.ts'

/** A stored live event of one member. */
export type StoredLive = { member_id: string; number: number; type: string; body: Record<string, unknown> }

/** No more is read of one line at a time. */
export const mostAtOnce = 200

/** What came after these numbers on these members' lines, in order. */
export async function readLines(db: Queryable, places: readonly { memberId: string; after: number }[]): Promise<StoredLive[]> {
  const asked = JSON.stringify(places.map(({ memberId, after }) => ({ member_id: memberId, after })))
  const { rows } = await db.execute<StoredLive>(sql`
    select e.member_id, e.number, e.type, e.body from json_to_recordset(${asked}::json) as p(member_id uuid, after bigint)
    cross join lateral (select * from platform.live_events l where l.member_id = p.member_id and l.number > p.after order by l.number limit ${mostAtOnce}) e
    order by e.member_id, e.number`)
  return rows
}

/** How far these members' lines have come; those of whom nothing was ever told are left out. */
export async function endsOfLines(db: Queryable, memberIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ id: string; last: number }>(sql`
    select member_id as id, last_number as last from platform.live_lines where member_id in (select value::uuid from json_array_elements_text(${JSON.stringify(memberIds)}::json))`)
  return new Map(rows.map(({ id, last }) => [id, last]))
}

/** How far a member's line has come. */
export async function endOfLine(db: Queryable, memberId: string): Promise<number> {
  return (await endsOfLines(db, [memberId])).get(memberId) ?? 0
}
