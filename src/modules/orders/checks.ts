import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { DataCheck } from '#platform/module.ts'
import { orderEvents, orderItems, orders } from './tables.ts'

// The auditor looks across the walls, in plain SQL: it does not believe what modules say of themselves.

/** A check by a statement that finds the ids of what is wrong. */
const check = (name: string, wrong: string, statement: SQL | ((ctx: Ctx) => SQL)): DataCheck => ({
  name: `orders.${name}`,
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`${typeof statement === 'function' ? statement(ctx) : statement} limit 20`)
    return rows.map(({ id }) => `order ${id} ${wrong}`)
  },
})

const paymentOf = sql`(select status, refunded_cents from payments.payments where subject = 'orders.order' and subject_id = o.id)`

/** What must hold of all orders at any time: each with its payment, its money in the ledger, and its pieces in stock. */
export const checks: readonly DataCheck[] = [
  check('what-is-bought-is-named', 'has an item of no offer and came from no connection', sql`select o.id from ${orders} o join ${orderItems} i on i.order_id = o.id where i.offer_id is null and o.connection_id is null`),
  check('items-add-up', 'has another sum than its items', sql`select o.id from ${orders} o join ${orderItems} i on i.order_id = o.id group by o.id having sum(i.total_cents) <> o.subtotal_cents`),
  check(
    'paid-is-paid',
    'and its payment say different things',
    sql`select o.id from ${orders} o left join lateral ${paymentOf} p on true
      where p.status is null or (o.paid_at is not null and p.status <> 'confirmed') or (o.payment_status = 'SUBMITTED') <> (p.status = 'submitted')
        or (o.paid_at is not null and p.refunded_cents <> o.refunded_cents) or (o.paid_at is null and p.status = 'confirmed' and p.refunded_cents < o.total_cents)`,
  ),
  check('whole-refunds-are-called-so', 'was given back and does not say so, or says so and was not', sql`select o.id from ${orders} o where o.total_cents > 0 and o.paid_at is not null and (o.payment_status = 'REFUNDED') <> (o.refunded_cents = o.total_cents)`),
  check(
    'paid-is-kept-or-given-back',
    'has other sums in the ledger',
    // Of a seller's pending money: everything that was paid and is neither earned nor given back, and what disputes keep back.
    sql`select coalesce(s.seller_id, a.owner_id) as id from (
        select o.seller_id, o.currency, sum(case when o.paid_at is not null and o.earned_at is null then o.total_cents - o.refunded_cents else o.held_cents end) as pending
        from ${orders} o group by o.seller_id, o.currency
      ) s full join (select owner_id, unit, balance from ledger.accounts where kind = 'orders.pending') a on a.owner_id = s.seller_id and a.unit = s.currency where coalesce(s.pending, 0) <> coalesce(a.balance, 0)`,
  ),
  check(
    'money-from-outside-is-in-orders',
    'has other sums from outside in the ledger',
    sql`select coalesce(s.seller_id, a.owner_id) as id from (
        select o.seller_id, o.currency, sum(case when o.paid_at is not null then o.total_cents - o.refunded_cents else 0 end) as kept from ${orders} o group by o.seller_id, o.currency
      ) s full join (select owner_id, unit, balance from ledger.accounts where kind = 'orders.outside') a on a.owner_id = s.seller_id and a.unit = s.currency where coalesce(s.kept, 0) <> -coalesce(a.balance, 0)`,
  ),
  check(
    'pieces-are-where-orders-are',
    'has pieces that are not where it is',
    sql`select o.id from ${orders} o join ${orderItems} i on i.order_id = o.id left join listings.stock_holds h on h.id = i.id
      where i.offer_type in ('product', 'artwork') and (h.id is null
        or (o.status in ('PENDING', 'PENDING_PAYMENT') and h.state <> 'held')
        or (o.status in ('PROCESSING', 'SHIPPED', 'DELIVERED', 'COMPLETED') and h.state <> 'taken')
        or (o.status = 'CANCELED' and h.state not in ('released', 'returned')))`,
  ),
  check('what-is-due-is-done', 'was due more than an hour ago and nothing happened', (ctx) => sql`select o.id from ${orders} o where o.due_step is not null and o.due_at < ${ctx.now().toISOString()}::timestamptz - interval '1 hour'`),
  check(
    'the-timeline-leads-here',
    'stands elsewhere than its timeline leads',
    sql`select o.id from ${orders} o where o.status is distinct from (select e.to_status from ${orderEvents} e where e.order_id = o.id order by e.id desc limit 1)`,
  ),
]
