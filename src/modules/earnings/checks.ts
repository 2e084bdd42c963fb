import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { payouts } from './tables.ts'

// The auditor looks across the walls, in plain SQL: it does not believe what modules say of themselves.

/** What must hold of all earnings at any time. */
export const checks: readonly DataCheck[] = [
  {
    name: 'earnings.payouts-are-in-the-ledger',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; kind: string }>(sql`
        select coalesce(a.owner_id, p.owner_id) as id, coalesce(a.kind, p.kind) as kind from (select owner_id, unit, kind, balance from ledger.accounts where kind in ('earnings.requested', 'earnings.paid-out')) a
        full join (select owner_id, currency, case status when 'paid' then 'earnings.paid-out' else 'earnings.requested' end as kind, sum(amount_cents) as sum from ${payouts} where status <> 'declined' group by 1, 2, 3) p
          on p.owner_id = a.owner_id and p.currency = a.unit and p.kind = a.kind
        where coalesce(a.balance, 0) <> coalesce(p.sum, 0) limit 20`)
      return rows.map(({ id, kind }) => `of ${id} the account ${kind} is not what their payouts make`)
    },
  },
  {
    name: 'earnings.what-was-earned-is-somewhere',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; earned: number; held: number }>(sql`
        select coalesce(o.seller_id, a.owner_id) as id, coalesce(o.earned, 0)::bigint as earned, coalesce(a.held, 0)::bigint as held
        from (select seller_id, currency, sum(total_cents - refunded_cents - held_cents) as earned from orders.orders where earned_at is not null group by 1, 2) o
        full join (select owner_id, unit, sum(balance) as held from ledger.accounts where kind in ('orders.available', 'earnings.savings', 'earnings.requested', 'earnings.paid-out') group by 1, 2) a
          on a.owner_id = o.seller_id and a.unit = o.currency
        where coalesce(o.earned, 0) <> coalesce(a.held, 0) limit 20`)
      return rows.map(({ id, earned, held }) => `${id} has earned ${earned} and has, saved or was sent ${held}`)
    },
  },
]
