import { sql } from 'drizzle-orm'
import type { Queryable } from '../database/client.ts'
import { statement } from '../database/statement.ts'
import { liveLines } from '../tables.ts'

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

/** Those of these members whose lines have come further than that. Nothing comes for the others: all open lines are asked after every few seconds. */
export async function whoIsBehind(db: Queryable, places: readonly { memberId: string; after: number }[]): Promise<string[]> {
  const rows = await findBehind(db, { members: places.map(({ memberId }) => memberId), numbers: places.map(({ after }) => after) })
  return rows.map(({ id }) => id)
}

const findBehind = statement<{ id: string }>('platform.who-is-behind', () => sql`
  select l.member_id as id from unnest(${sql.placeholder('members')}::uuid[], ${sql.placeholder('numbers')}::bigint[]) as p(member_id, after)
  join ${liveLines} l on l.member_id = p.member_id and l.last_number > p.after`)

/** How far a member's line has come. */
export async function endOfLine(db: Queryable, memberId: string): Promise<number> {
  const [line] = await findEnd(db, { memberId })
  return line?.end ?? 0
}

const findEnd = statement<{ end: number }>('platform.end-of-line', () => sql`select last_number as end from ${liveLines} where member_id = ${sql.placeholder('memberId')}`)
