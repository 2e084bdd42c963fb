import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { payments, proofs, refunds } from './tables.ts'

const hour = 3_600_000

/** What must hold of all payments at any time. */
export const checks: readonly DataCheck[] = [
  {
    name: 'payments.refunds-add-up',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string }>(sql`
        select p.id from ${payments} p left join ${refunds} r on r.payment_id = p.id group by p.id having p.refunded_cents <> coalesce(sum(r.amount_cents), 0) limit 20`)
      return rows.map(({ id }) => `payment ${id} says another sum of refunds than they make`)
    },
  },
  {
    name: 'payments.proofs-wait-where-payments-do',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string }>(sql`
        select p.id from ${payments} p where (p.status = 'submitted') <> exists (select from ${proofs} f where f.payment_id = p.id and f.state = 'open') limit 20`)
      return rows.map(({ id }) => `payment ${id} waits for a look at a proof that is not there, or has one and does not wait`)
    },
  },
  {
    name: 'payments.refunds-are-sent',
    async find(ctx) {
      const rows = await ctx.db.select({ id: refunds.id }).from(refunds).where(and(isNull(refunds.sentAt), lt(refunds.createdAt, new Date(ctx.now().getTime() - hour)))).limit(20)
      return rows.map(({ id }) => `refund ${id} was promised more than an hour ago and is not sent`)
    },
  },
  {
    name: 'payments.nothing-free-waits',
    async find(ctx) {
      const rows = await ctx.db.select({ id: payments.id }).from(payments).where(and(eq(payments.amountCents, 0), sql`${payments.status} <> 'confirmed'`)).limit(20)
      return rows.map(({ id }) => `payment ${id} is of nothing and waits`)
    },
  },
]
