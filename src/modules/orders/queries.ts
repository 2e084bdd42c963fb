import { and, asc, desc, eq, getTableColumns, gt, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { findPrivateFiles } from '#modules/media/index.ts'
import { profiles } from '#modules/people/tables.ts'
import { findPayments, howToPay, subjectsOfProof, wasUsedBefore } from '#modules/payments/index.ts'
import { payments } from '#modules/payments/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { type OneOf, oneOf } from '#platform/database/one-of.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayOrder, mayReadOrder, maySettle, roleIn } from './policy.ts'
import { presentOrder } from './present.ts'
import { subject } from './settling.ts'
import { type CheckoutView, type Order, OrderListQuery } from './shapes.ts'
import { allowedSteps, isToPay } from './states.ts'
import { type OrderRow, standingOf, wasDisputed } from './store.ts'
import { orderEvents, orderFiles, orderItems, orders } from './tables.ts'

const [buyers, sellers] = [alias(profiles, 'buyer'), alias(profiles, 'seller')]
const partyOf = (who: typeof buyers | typeof sellers) => ({ id: who.id, handle: who.handle, displayName: who.displayName, avatarUrl: sql<string | null>`${who.avatar} #>> '{variants,0,url}'` })

// Read whenever an order has moved: each is built once. How many orders there are does not change the number of statements.
const partsOf = (ctx: Ctx, { how, is }: OneOf) => ({
  orders: prepared(ctx.db, `orders.whole-${how}`, (db, name) =>
    db
      .select({ order: orders, buyer: partyOf(buyers), seller: partyOf(sellers) })
      .from(orders)
      .innerJoin(buyers, eq(buyers.id, orders.buyerId))
      .innerJoin(sellers, eq(sellers.id, orders.sellerId))
      .where(is(orders.id))
      .prepare(name),
  ),
  items: prepared(ctx.db, `orders.items-${how}`, (db, name) => db.select().from(orderItems).where(is(orderItems.orderId)).orderBy(asc(orderItems.position)).prepare(name)),
  events: prepared(ctx.db, `orders.timeline-${how}`, (db, name) => {
    const mediaIds = sql<string[]>`array(select ${orderFiles.fileId} from ${orderFiles} where ${orderFiles.eventId} = ${orderEvents.id} order by ${orderFiles.position})`.as('media_ids')
    return db.select({ ...getTableColumns(orderEvents), mediaIds }).from(orderEvents).where(is(orderEvents.orderId)).orderBy(asc(orderEvents.id)).prepare(name)
  }),
})

/** Whole orders by their ids, in that order; those that there are not are left out. Who may know of them is asked by the caller. */
async function readOrders(ctx: Ctx, ids: readonly string[]): Promise<Order[]> {
  if (ids.length === 0) return []
  const [rows, items, events, found] = await ctx.together(async (at) => {
    const of = oneOf(ids)
    const parts = partsOf(at, of)
    const all = await Promise.all([parts.orders.execute(of.values), parts.items.execute(of.values), parts.events.execute(of.values), findPayments(at, subject, ids)])
    return [new Map(all[0].map((row) => [row.order.id, row])), Map.groupBy(all[1], ({ orderId }) => orderId), Map.groupBy(all[2], ({ orderId }) => orderId), all[3]] as const
  })
  return ids.flatMap((id) => {
    const [row, payment] = [rows.get(id), found.get(id)]
    if (!row || !payment) return []
    return [presentOrder({ ...row, items: items.get(id) ?? [], timeline: events.get(id) ?? [], payment, allowedActions: actionsOf(ctx, row.order) })]
  })
}

function actionsOf(ctx: Ctx, order: OrderRow): string[] {
  const role = roleIn(ctx.actor, order)
  return role === null ? [] : allowedSteps(standingOf(ctx, order), role)
}

/** One order (T-3): for both sides, admins, and moderators once it was disputed; 404 for all others. The seller is told of a proof that came before. */
export const getOrder = query('orders.get-order', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<Order> => {
  const [order] = isId(id) ? await readOrders(ctx, [id]) : []
  if (!order) throw notFound('order')
  const wasDisputed = order.timeline.some(({ step }) => step === 'dispute')
  allow(mayReadOrder(ctx.actor, { buyerId: order.buyer.id, sellerId: order.seller.id, status: order.status, wasDisputed }), 'order')
  const { proof } = order.payment
  // To decide by; what was accepted is decided.
  if (proof && proof.state !== 'accepted' && ctx.actor.kind === 'member' && ctx.actor.id === order.seller.id) proof.usedBefore = await wasUsedBefore(ctx, order.payment.id)
  const isByHandNow = order.payment.method === 'manual' && isToPay(order)
  return isByHandNow && isParty(ctx, order) ? { ...order, payment: { ...order.payment, ...(await howToPay(ctx, order.payment.id)) } } : order
})

const isParty = ({ actor }: Ctx, { buyer, seller }: Pick<Order, 'buyer' | 'seller'>) => actor.kind === 'member' && (actor.id === buyer.id || actor.id === seller.id)

/** What somebody has ordered, by ids; others' are left out. */
export const getOrders = query('orders.get-orders', z.strictObject({ ids: z.array(z.uuid()).max(50) }), async (ctx, { ids }): Promise<Order[]> => {
  allow(mayOrder(ctx.actor))
  const me = memberOf(ctx.actor).id
  return (await readOrders(ctx, ids)).filter(({ buyer }) => buyer.id === me)
})

/** All that was ordered together (T-8), for its buyer, and whether it is paid; 404 for others. */
export const getCheckout = query('orders.get-checkout', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<CheckoutView> => {
  allow(mayOrder(ctx.actor))
  const mine = and(eq(orders.checkoutId, id), eq(orders.buyerId, memberOf(ctx.actor).id))
  const rows = isId(id) ? await ctx.db.select({ id: orders.id }).from(orders).where(mine).orderBy(asc(orders.id)) : []
  if (rows.length === 0) throw notFound('checkout')
  const found = await readOrders(ctx, rows.map((row) => row.id))
  const waits = found.some(({ status, paymentStatus }) => paymentStatus === 'SUBMITTED' || (paymentStatus === 'UNPAID' && status !== 'CANCELED'))
  const isPaid = found.some(({ paymentStatus }) => paymentStatus === 'CONFIRMED' || paymentStatus === 'PARTLY_REFUNDED')
  return { id, state: waits ? 'waiting' : isPaid ? 'paid' : 'failed', orders: found }
})

/** The order of somebody who has not paid for this offer yet. */
export async function findOpenOrder(ctx: Ctx, { buyerId, offerId }: { buyerId: string; offerId: string }): Promise<string | undefined> {
  const [row] = await ctx.db
    .select({ id: orders.id })
    .from(orders)
    .innerJoin(orderItems, eq(orderItems.orderId, orders.id))
    .where(and(eq(orders.buyerId, buyerId), isNull(orders.connectionId), eq(orderItems.offerId, offerId), inArray(orders.status, ['PENDING', 'PENDING_PAYMENT']), inArray(orders.paymentStatus, ['UNPAID', 'FAILED'])))
    .orderBy(desc(orders.id))
    .limit(1)
  return row?.id
}

/** One's own orders (T-3), as buyer, as seller or both. */
export const listOrders = query('orders.list-orders', OrderListQuery, async (ctx, { as, status, paymentStatus, kind, waiting, q, sort, limit, cursor }): Promise<List<Order>> => {
  allow(mayOrder(ctx.actor))
  const me = memberOf(ctx.actor).id
  const place = placeInList(ctx, `orders|${JSON.stringify([me, as, status, paymentStatus, kind, waiting, q, sort])}`, cursor)
  const sides = { buyer: eq(orders.buyerId, me), seller: eq(orders.sellerId, me) }
  const waitingFor = or(and(sides.buyer, eq(orders.nextActor, 'buyer')), and(sides.seller, eq(orders.nextActor, 'seller')))
  const after = place.after && (sort === 'newest' ? lt : gt)(orders.id, String(place.after[0]))
  const rows = await ctx.db
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        as ? sides[as] : or(sides.buyer, sides.seller), status && eq(orders.status, status), paymentStatus && eq(orders.paymentStatus, paymentStatus), kind && eq(orders.kind, kind),
        waiting ? waitingFor : undefined, q ? matches(q) : undefined, after,
      ),
    )
    .orderBy(sort === 'newest' ? desc(orders.id) : asc(orders.id))
    .limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: await readOrders(ctx, page.rows.map(({ id }) => id)), nextCursor: page.nextCursor }
})

/** What is next on one's own orders (★T-17): all that wait for oneself, and those that are late on either side; the most urgent first. */
export const listTurns = query('orders.list-turns', z.strictObject({ limit: z.int().min(1).max(20).default(5) }), async (ctx, { limit }): Promise<Order[]> => {
  allow(mayOrder(ctx.actor))
  const me = memberOf(ctx.actor).id
  const isLate = lt(orders.dueAt, ctx.now())
  const sides = [and(eq(orders.buyerId, me), or(eq(orders.nextActor, 'buyer'), isLate)), and(eq(orders.sellerId, me), or(eq(orders.nextActor, 'seller'), isLate))]
  const rows = await ctx.db.select({ id: orders.id }).from(orders).where(and(isNotNull(orders.nextActor), or(...sides))).orderBy(asc(orders.dueAt), asc(orders.id)).limit(limit)
  return readOrders(ctx, rows.map(({ id }) => id))
})

/** Orders in dispute, for moderators and admins, the oldest order first. */
export const listDisputes = query('orders.list-disputes', OrderListQuery.pick({ limit: true, cursor: true }), async (ctx, { limit, cursor }): Promise<List<Order>> => {
  allow(maySettle(ctx.actor))
  const place = placeInList(ctx, 'disputes', cursor)
  const after = place.after && gt(orders.id, String(place.after[0]))
  const rows = await ctx.db.select({ id: orders.id }).from(orders).where(and(eq(orders.status, 'DISPUTED'), after)).orderBy(asc(orders.id)).limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: await readOrders(ctx, page.rows.map(({ id }) => id)), nextCursor: page.nextCursor }
})

/** What was typed, in a title, or as a number or payment reference. */
function matches(q: string): SQL | undefined {
  const pattern = `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const titled = sql`exists (select from ${orderItems} where ${orderItems.orderId} = ${orders.id} and ${orderItems.title} ilike ${pattern})`
  const referenced = sql`exists (select from ${payments} where ${payments.subject} = ${subject} and ${payments.subjectId} = ${orders.id} and ${payments.reference} = ${q.toUpperCase()})`
  return or(titled, referenced, sql`${orders.number}::text = ${q}`)
}

/** What a notice names an order by: its number and the first thing in it. */
export async function namesOfOrder(ctx: Ctx, id: string): Promise<{ number: string; title: string } | undefined> {
  const statement = prepared(ctx.db, 'orders.names', (db, name) =>
    db
      .select({ number: orders.number, title: orderItems.title })
      .from(orders)
      .innerJoin(orderItems, eq(orderItems.orderId, orders.id))
      .where(eq(orders.id, sql.placeholder('id')))
      .orderBy(asc(orderItems.position))
      .limit(1)
      .prepare(name),
  )
  const [row] = await statement.execute({ id })
  return row && { ...row, number: String(row.number) }
}

/** Whom an order waits for, until when, and what happens then by itself. */
export async function waitOfOrder(ctx: Ctx, id: string): Promise<Pick<typeof orders.$inferSelect, 'nextActor' | 'dueAt' | 'dueStep'> | undefined> {
  const [row] = await ctx.db.select({ nextActor: orders.nextActor, dueAt: orders.dueAt, dueStep: orders.dueStep }).from(orders).where(eq(orders.id, id))
  return row
}

/** Orders for which something is due by itself now, the oldest first, a page at a time. */
export async function* dueOrders(ctx: Ctx, pageSize = 500): AsyncGenerator<string> {
  let after: { id: string; due: string } | undefined
  do {
    const later = after && sql`(${orders.dueAt}, ${orders.id}) > (${after.due}::timestamptz, ${after.id}::uuid)`
    const rows = await ctx.db
      .select({ id: orders.id, due: sql<string>`${orders.dueAt}::text` })
      .from(orders)
      .where(and(isNotNull(orders.dueStep), lte(orders.dueAt, ctx.now()), later))
      .orderBy(asc(orders.dueAt), asc(orders.id))
      .limit(pageSize)
    for (const { id } of rows) yield id
    after = rows.length === pageSize ? rows.at(-1) : undefined
  } while (after)
}

/** What the files of an order that was just read are called, by their ids. */
export async function namesOfFiles(ctx: Ctx, { timeline, payment }: Pick<Order, 'timeline' | 'payment'>): Promise<Record<string, string>> {
  const ids = [...timeline.flatMap(({ mediaIds }) => mediaIds), ...(payment.proof?.mediaId ? [payment.proof.mediaId] : [])]
  return Object.fromEntries([...(await findPrivateFiles(ctx, ids))].map(([id, { name }]) => [id, name]))
}

/** Those of these private files that came with an order. */
export async function orderFilesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.selectDistinct({ id: orderFiles.fileId }).from(orderFiles).where(inArray(orderFiles.fileId, [...ids]))
  return rows.map(({ id }) => id)
}

/** Whether a file came with an order that the actor may know of. */
export async function readsOrderFile(ctx: Ctx, fileId: string): Promise<boolean> {
  const rows = await ctx.db.select({ buyerId: orders.buyerId, sellerId: orders.sellerId, status: orders.status, wasDisputed }).from(orderFiles).innerJoin(orders, eq(orders.id, orderFiles.orderId)).where(eq(orderFiles.fileId, fileId))
  return rows.some((order) => mayReadOrder(ctx.actor, order) === 'allowed')
}

/** Whether the actor settles, or settled, a dispute about an order that a file proves the payment of. */
export async function readsProof(ctx: Ctx, fileId: string): Promise<boolean> {
  if (maySettle(ctx.actor) !== 'allowed') return false
  const ids = (await subjectsOfProof(ctx, fileId)).filter((one) => one.subject === subject).map(({ subjectId }) => subjectId)
  if (ids.length === 0) return false
  const rows = await ctx.db.select({ buyerId: orders.buyerId, sellerId: orders.sellerId, status: orders.status, wasDisputed }).from(orders).where(inArray(orders.id, ids))
  return rows.some((order) => mayReadOrder(ctx.actor, order) === 'allowed')
}

/** Who bought an offer last and did not get all of their money back; null where nobody did. */
export async function findBuyer(ctx: Ctx, offerId: string): Promise<Order['buyer'] | null> {
  const [buyer] = await ctx.db
    .select(partyOf(buyers))
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .innerJoin(buyers, eq(buyers.id, orders.buyerId))
    .where(and(eq(orderItems.offerId, offerId), isNull(orders.connectionId), isNotNull(orders.paidAt), ne(orders.paymentStatus, 'REFUNDED')))
    .orderBy(desc(orders.id))
    .limit(1)
  return buyer ?? null
}

/** The connection that an order came from; null where it did not come from one. */
export async function connectionOf(ctx: Ctx, id: string): Promise<string | null> {
  const [row] = await ctx.db.select({ connectionId: orders.connectionId }).from(orders).where(eq(orders.id, id))
  return row?.connectionId ?? null
}
