import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { accounts, entries } from '../tables.ts'

/** Makes every account's balance and number of entries what its entries say (T-10). Nobody posts meanwhile. Answers how many were wrong. */
export const rebuildBalances = command(
  'ledger.rebuild-balances',
  z.strictObject({}),
  async (ctx): Promise<{ mended: number }> => {
    allow(systemOnly(ctx.actor))
    await ctx.db.execute(sql`lock table ${accounts} in exclusive mode`)
    const { rowCount } = await ctx.db.execute(sql`
      update ${accounts} a set balance = real.balance, entry_count = real.count
      from (
        select a.id, coalesce(sum(e.amount), 0)::bigint as balance, count(e.id)::int as count
        from ${accounts} a left join ${entries} e on e.account_id = a.id group by a.id
      ) real
      where real.id = a.id and (a.balance, a.entry_count) <> (real.balance, real.count)`)
    return { mended: rowCount ?? 0 }
  },
  { unseen: true },
)
