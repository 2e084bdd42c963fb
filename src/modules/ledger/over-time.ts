import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { Unit } from './shapes.ts'
import { accounts, entries } from './tables.ts'

interface OverTime {
  ownerId: string
  unit: Unit
  /** The kinds of account that are added up: what moves between them is nothing. */
  kinds: readonly string[]
  by: 'day' | 'week' | 'month'
  /** What was before is left out. */
  since: Date
}

/** By how much an owner's accounts together rose or fell in each day, week (from Monday) or month of UTC; those in which nothing moved are left out. Whoever asks has seen to it that the actor may know. */
export async function sumsOverTime(ctx: Ctx, { ownerId, unit, kinds, by, since }: OverTime): Promise<{ from: string; amount: number }[]> {
  const { rows } = await ctx.db.execute<{ from: string; amount: number }>(sql`
    select to_char(date_trunc(${by}, ${entries.createdAt} at time zone 'UTC'), 'YYYY-MM-DD') as "from", sum(${entries.amount})::bigint as amount
    from ${accounts} join ${entries} on ${entries.accountId} = ${accounts.id}
    where ${accounts.ownerId} = ${ownerId} and ${accounts.unit} = ${unit} and ${accounts.kind} = any(${sql.param([...kinds])}::text[]) and ${entries.createdAt} >= ${since.toISOString()}::timestamptz
    group by 1 having sum(${entries.amount}) <> 0 order by 1`)
  return rows.map(({ from, amount }) => ({ from, amount: Number(amount) }))
}
