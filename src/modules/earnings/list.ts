import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Unit } from '#modules/ledger/index.ts'
import { accounts, entries, postings } from '#modules/ledger/tables.ts'
import { orderEvents, orderItems, orders } from '#modules/orders/tables.ts'
import { payments, refunds } from '#modules/payments/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { placeInList } from '#platform/cursor.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { ownAccounts } from './accounts.ts'
import { mayHandleMoney } from './policy.ts'
import { currencyOf } from './queries.ts'
import { type Movement, MovementsQuery, type MovementSort } from './shapes.ts'

/** Which postings are of which sort. */
const sorts: Record<MovementSort, readonly string[]> = {
  sales: ['orders.paid', 'orders.earned', 'orders.disputed', 'orders.settled'],
  refunds: ['orders.refunded'],
  savings: ['earnings.saved', 'earnings.withdrawn'],
  payouts: ['earnings.payout-requested', 'earnings.payout-paid', 'earnings.payout-declined'],
}

/** The order that a posting is about, where it is about one: a refund's cause is what was given back, a dispute's the line in the timeline. */
const orderId = sql`case when ${postings.kind} in ('orders.paid', 'orders.earned') then ${postings.cause}::uuid
  when ${postings.kind} in ('orders.disputed', 'orders.settled') then (select ${orderEvents.orderId} from ${orderEvents} where ${orderEvents.id} = ${postings.cause}::uuid)
  when ${postings.kind} = 'orders.refunded' then (select ${payments.subjectId} from ${refunds} join ${payments} on ${payments.id} = ${refunds.paymentId} where ${refunds.id} = ${postings.cause}::uuid) end`

/** What happened to one's money in one currency, newest first: one line for each fact, however many accounts it touched (T-12). 403 for anybody else's. */
export const listMovements = query('earnings.list-movements', MovementsQuery.extend({ ownerId: z.uuid() }), async (ctx, { ownerId, currency: asked, sort, q, limit, cursor }): Promise<List<Movement>> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  const unit: Unit = await currencyOf(ctx, ownerId, asked)
  const place = placeInList(ctx, `movements|${JSON.stringify([ownerId, unit, sort, q])}`, cursor)
  const title = sql<string | null>`(select ${orderItems.title} from ${orderItems} where ${orderItems.orderId} = ${orders.id} order by ${orderItems.position} limit 1)`
  const side = (sign: SQL) => sql<string | null>`max(${accounts.kind}) filter (where ${entries.amount} ${sign} 0)`
  const rows = await ctx.db
    .select({
      id: postings.id, kind: postings.kind, from: side(sql`<`), to: side(sql`>`), amountCents: sql<string>`max(abs(${entries.amount}))`,
      createdAt: sql<string>`to_char(${postings.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      order: { id: orders.id, number: orders.number, title, buyer: profiles.displayName },
    })
    .from(accounts)
    .innerJoin(entries, eq(entries.accountId, accounts.id))
    .innerJoin(postings, eq(postings.id, entries.postingId))
    .leftJoin(orders, sql`${orders.id} = ${orderId}`)
    .leftJoin(profiles, eq(profiles.id, orders.buyerId))
    .where(and(eq(accounts.ownerId, ownerId), eq(accounts.unit, unit), inArray(accounts.kind, Object.keys(ownAccounts)), sort && inArray(postings.kind, [...sorts[sort]]), q ? matches(q) : undefined, place.after && sql`${postings.id} < ${String(place.after[0])}::uuid`))
    .groupBy(postings.id, orders.id, profiles.id)
    .orderBy(sql`${postings.id} desc`)
    .limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  const named = (account: string | null) => (account === null ? null : (ownAccounts[account] ?? account))
  return {
    items: page.rows.map(({ order, from, to, amountCents, ...row }) => ({ ...row, from: named(from), to: named(to), amountCents: Number(amountCents), order: order?.id ? { id: order.id, number: String(order.number), title: order.title ?? '', buyer: order.buyer ?? '' } : null })),
    nextCursor: page.nextCursor,
  }
})

/** What was typed, in a title or the buyer's name, or an order's number. */
function matches(q: string): SQL | undefined {
  const pattern = `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const titled = sql`exists (select from ${orderItems} where ${orderItems.orderId} = ${orders.id} and ${orderItems.title} ilike ${pattern})`
  return or(titled, sql`${profiles.displayName} ilike ${pattern}`, sql`${orders.number}::text = ${q.replace(/^#/, '')}`)
}
