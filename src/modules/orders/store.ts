import { eq, sql } from 'drizzle-orm'
import { findPrivateFiles } from '#modules/media/index.ts'
import { isByHand, methodOf } from '#modules/payments/index.ts'
import { actorId } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import { insertRows, updateRows } from '#platform/database/statement.ts'
import { invalidField, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { remindAtOf } from '#platform/remind-at.ts'
import { orderMoved } from './events.ts'
import { roleIn } from './policy.ts'
import { doneStatuses, leadsTo, type OrderRole, type OrderStatus, type OrderStep, type PaymentStatus, type Standing, type Wait, waitOf, wayFor } from './states.ts'
import { orderEvents, orderFiles, orders } from './tables.ts'

/** Whether an order was ever disputed: from then on it is read by who settles disputes. */
export const wasDisputed = sql<boolean>`exists (select from ${orderEvents} where ${orderEvents.orderId} = ${orders.id} and ${orderEvents.step} = 'dispute')`

export type OrderRow = typeof orders.$inferSelect

/** An order that is about to take a step, locked; 404 where there is none. Who may know of it is asked by the command. */
export async function lockOrder(ctx: Ctx, id: string): Promise<OrderRow> {
  const statement = prepared(ctx.db, 'orders.lock', (db, name) => db.select().from(orders).where(eq(orders.id, sql.placeholder('id'))).for('no key update').prepare(name))
  const [row] = await statement.execute({ id })
  if (!row) throw notFound('order')
  return row
}

/** What decides which ways are open to an order. */
export const standingOf = (ctx: Ctx, order: OrderRow): Standing => ({ ...order, isByHand: isByHand(ctx, order.paymentMethod) })

/** What is told with a step. */
export interface Told {
  message?: string | undefined
  reason?: string | undefined
  mediaIds?: readonly string[] | undefined
  amountCents?: number | undefined
}

/** An order that took a step, and the line of its timeline that tells of it. */
export type Moved = OrderRow & { eventId: string }

type More = Partial<Pick<OrderRow, 'carrier' | 'tracking' | 'canceledBecause' | 'refundedCents' | 'heldCents'>>

/**
 * Takes a step in an order's life: the only writer of its status. The table says whether the actor may, where it
 * leads, whom the order waits for then and until when; the timeline and an event tell of it. 403 and 409 as `wayFor`.
 */
export async function advance(ctx: Ctx, order: OrderRow, step: OrderStep, told: Told = {}, more: More = {}): Promise<Moved> {
  const role = roleIn(ctx.actor, order) ?? 'system'
  const way = wayFor(standingOf(ctx, order), step, role)
  if (way.first) return advance(ctx, await advance(ctx, order, way.first), step, told, more)
  const now = ctx.now()
  const to = leadsTo(way, order)
  const paymentStatus = way.paid ?? order.paymentStatus
  const isPaidNow = paymentStatus === 'CONFIRMED' && order.paidAt === null
  const paidAt = isPaidNow ? now : order.paidAt
  const changes = {
    status: to,
    statusBefore: to !== 'DISPUTED' ? null : (order.statusBefore ?? order.status),
    paymentStatus,
    paidAt,
    earnedAt: doneStatuses.includes(to) ? (order.earnedAt ?? now) : order.earnedAt,
    revisionsLeft: step === 'revision' ? order.revisionsLeft - 1 : order.revisionsLeft,
    canceledBecause: to === 'CANCELED' ? order.canceledBecause : null,
    ...waiting(ctx, { ...order, paidAt }, to, paymentStatus),
    updatedAt: now,
    ...more,
  }
  // It is locked, so nothing has moved it meanwhile.
  ctx.send(updateRows(ctx.db, orders, { id: order.id, status: order.status, paymentStatus: order.paymentStatus }, { ...changes, status: to }))
  const eventId = await write(ctx, order, { step, from: order.status, to, role, told })
  await ctx.emit(orderMoved({ orderId: order.id, buyerId: order.buyerId, sellerId: order.sellerId, step, from: order.status, to, by: role, connectionId: order.connectionId }))
  return { ...order, ...changes, eventId }
}

const hour = 3_600_000
const day = 24 * hour

/** Whom an order waits for in a state, until when, and what happens by itself then. A wait that goes on keeps its end. */
export function waiting(ctx: Ctx, order: Pick<OrderRow, 'paymentMethod' | 'holdHours' | 'deliveryDays' | 'paidAt' | 'nextActor' | 'dueAt' | 'remindAt' | 'dueStep'> & Partial<Pick<OrderRow, 'status'>>, status: OrderStatus, payment: PaymentStatus): Pick<OrderRow, 'nextActor' | 'dueAt' | 'remindAt' | 'dueStep'> {
  const wait = waitOf(status, payment)
  if (!wait) return { nextActor: null, dueAt: null, remindAt: null, dueStep: null }
  const dueStep = wait.next ?? null
  const goesOn = order.status === status && order.nextActor === wait.on && order.dueStep === dueStep
  if (goesOn) return { nextActor: wait.on, dueStep, dueAt: order.dueAt, remindAt: order.remindAt }
  const dueAt = dueAtOf(ctx, wait, order)
  return { nextActor: wait.on, dueStep, dueAt, remindAt: wait.on === 'moderator' ? null : warnAtOf(ctx, dueAt) }
}

/** When whom an order waits for is reminded (★T-17): a day before. Nobody is reminded of what is over. */
export function warnAtOf(ctx: Ctx, dueAt: Date): Date | null {
  return dueAt > ctx.now() ? remindAtOf(ctx.now(), dueAt, day) : null
}

/** How long the pieces of an order are held for who has not paid (T-4), in milliseconds: what its seller says where it is paid by hand. */
export const holdOf = (ctx: Ctx, { paymentMethod, holdHours }: Pick<OrderRow, 'paymentMethod' | 'holdHours'>): number => (isByHand(ctx, paymentMethod) ? holdHours * hour : methodOf(ctx, paymentMethod).holdMs)

function dueAtOf(ctx: Ctx, { until }: Wait, order: Pick<OrderRow, 'paymentMethod' | 'holdHours' | 'deliveryDays' | 'paidAt'>): Date {
  if (until === 'hold') return new Date(ctx.now().getTime() + holdOf(ctx, order))
  if (until === 'delivery') return new Date((order.paidAt ?? ctx.now()).getTime() + order.deliveryDays * day)
  return new Date(ctx.now().getTime() + until * day)
}

interface Line {
  step: OrderStep | 'place' | 'message'
  from: OrderStatus | null
  to: OrderStatus
  role: OrderRole
  told: Told
}

/** Writes a line of the timeline, with its files, and tells both sides live; answers with its id. 422 for a file that the actor did not send for an order. */
export async function write(ctx: Ctx, order: Pick<OrderRow, 'id' | 'buyerId' | 'sellerId'>, { step, from, to, role, told }: Line): Promise<string> {
  const id = newId()
  const text = (value: string | undefined) => (value === undefined || value === '' ? null : value)
  const line = { id, orderId: order.id, step, fromStatus: from, toStatus: to, role, actorId: actorId(ctx.actor), message: text(told.message), reason: text(told.reason), amountCents: told.amountCents ?? null, createdAt: ctx.now() }
  ctx.send(insertRows(ctx.db, orderEvents, [line]))
  ctx.tell([order.buyerId, order.sellerId], { type: 'order', body: { orderId: order.id, step, status: to, by: role } })
  const fileIds = [...new Set(told.mediaIds)]
  if (fileIds.length === 0) return id
  const found = await findPrivateFiles(ctx, fileIds)
  for (const [at, fileId] of fileIds.entries()) {
    const file = found.get(fileId)
    if (!file || file.ownerId !== actorId(ctx.actor) || file.purpose !== 'orders.delivery') throw invalidField(`mediaIds.${at}`, 'This file is not one that you sent for an order.')
  }
  ctx.send(insertRows(ctx.db, orderFiles, fileIds.map((fileId, position) => ({ eventId: id, fileId, orderId: order.id, position }))))
  return id
}
