import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { accounts, entries, postings } from './tables.ts'

/** The triggers that keep the ledger what it is; hand-written in its migration. */
const rules = ['postings_append_only', 'entries_append_only', 'accounts_stay', 'accounts_keep_their_names', 'postings_sum_to_zero', 'entries_sum_to_zero']

/** What must hold of the ledger at any time. */
export const checks: readonly DataCheck[] = [
  {
    name: 'ledger.postings-sum-to-zero',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; kind: string; unit: string | null; sum: number | null }>(sql`
        select p.id, p.kind, a.unit, sum(e.amount)::bigint as sum
        from ${postings} p left join ${entries} e on e.posting_id = p.id left join ${accounts} a on a.id = e.account_id
        group by p.id, a.unit having count(e.id) < 2 or sum(e.amount) <> 0 limit 20`)
      return rows.map(({ id, kind, unit, sum }) => `posting ${id} (${kind}) ${unit === null ? 'has no entries' : `sums to ${sum} ${unit}`}`)
    },
  },
  {
    name: 'ledger.balances-equal-entries',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; kind: string; balance: number; real: number }>(sql`
        select a.id, a.kind, a.balance, coalesce(sum(e.amount), 0)::bigint as real
        from ${accounts} a left join ${entries} e on e.account_id = a.id
        group by a.id having a.balance <> coalesce(sum(e.amount), 0) or a.entry_count <> count(e.id) limit 20`)
      return rows.map(({ id, kind, balance, real }) => `account ${id} (${kind}) says ${balance}, and its entries ${real}`)
    },
  },
  {
    name: 'ledger.each-entry-follows-from-the-one-before',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string }>(sql`
        select id from (
          select id, balance, position, sum(amount) over whole as summed, row_number() over whole as place
          from ${entries} window whole as (partition by account_id order by position)
        ) told where balance <> summed or position <> place limit 20`)
      return rows.map(({ id }) => `entry ${id} does not follow from the one before it`)
    },
  },
  {
    name: 'ledger.its-rules-stand',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ name: string }>(sql`
        select tgname as name from pg_trigger where tgenabled = 'A' and tgrelid in ('ledger.accounts'::regclass, 'ledger.postings'::regclass, 'ledger.entries'::regclass)`)
      const standing = new Set(rows.map(({ name }) => name))
      return rules.filter((rule) => !standing.has(rule)).map((rule) => `the rule ${rule} is off: the ledger could be rewritten`)
    },
  },
]
