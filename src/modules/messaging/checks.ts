import { sql, type SQL } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { messages, participants, threads } from './tables.ts'

/** A check by a statement that finds the ids of threads with something wrong. */
const check = (name: string, wrong: string, statement: SQL): DataCheck => ({
  name: `messaging.${name}`,
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`${statement} limit 20`)
    return rows.map(({ id }) => `thread ${id} ${wrong}`)
  },
})

const reached = sql`m.thread_id = p.thread_id and not (p.member_id = any(m.withheld_from))`

/** What must hold of all threads at any time. */
export const checks: readonly DataCheck[] = [
  check(
    'unread-is-exact',
    'counts what is unread wrongly',
    sql`select p.thread_id as id from ${participants} p where p.unread <> (select count(*) from ${messages} m where ${reached} and m.number > p.read_number and m.sender_id <> p.member_id and m.deleted_at is null)`,
  ),
  check('the-newest-is-known', 'ends elsewhere for somebody than their messages do', sql`select p.thread_id as id from ${participants} p where p.last_number <> coalesce((select max(m.number) from ${messages} m where ${reached}), 0)`),
  check('numbers-have-no-gap', 'has a gap in its numbers', sql`select t.id from ${threads} t where t.last_number <> (select count(*) from ${messages} m where m.thread_id = t.id)`),
  check('two-talk-directly', 'is between two people and has others', sql`select t.id from ${threads} t where t.kind = 'direct' and (select count(*) from ${participants} p where p.thread_id = t.id and position(p.member_id::text in t.key) > 0) <> 2`),
  check('whoever-writes-takes-part', 'has a message of somebody who takes no part', sql`select m.thread_id as id from ${messages} m where not exists (select from ${participants} p where p.thread_id = m.thread_id and p.member_id = m.sender_id)`),
  check('what-is-deleted-is-gone', 'still has the words of a deleted message', sql`select m.thread_id as id from ${messages} m where m.deleted_at is not null and (m.content <> '' or m.held_back is not null)`),
]
