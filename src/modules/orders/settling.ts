import { asc, eq, sql } from 'drizzle-orm'
import { resumeOrder } from '#modules/connections/index.ts'
import { lockBalance, type Posting, post, type Unit } from '#modules/ledger/index.ts'
import { releaseStock, returnStock, takeStock } from '#modules/listings/index.ts'
import { isStocked } from '#modules/listings/stock-shapes.ts'
import { closePayment, findPaymentId, markPayment, refundPayment } from '#modules/payments/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import { keepDownloads } from './downloads.ts'
import { available, earned, givenBack, heldBack, letLoose, paidIn, pending } from './money.ts'
import { advance, lockOrder, type Moved, type OrderRow, type Told } from './store.ts'
import { orderItems } from './tables.ts'

/** What payments are for here. */
export const subject = 'orders.order'

/** The same surroundings as the program itself: what follows from a step is nobody's own doing. */
export const asProgram = (ctx: Ctx): Ctx => ctx.as({ actor: system, idempotencyKey: null })

/** The id of an order's payment. */
export async function paymentOf(ctx: Ctx, order: { id: string }): Promise<string> {
  const id = await findPaymentId(ctx, subject, order.id)
  if (id === undefined) throw new Error(`order ${order.id} has no payment`)
  return id
}

/** What of an order is sold by the piece. */
export async function piecesOf(ctx: Ctx, order: { id: string }) {
  const statement = prepared(ctx.db, 'orders.pieces', (db, name) => db.select({ id: orderItems.id, type: orderItems.offerType }).from(orderItems).where(eq(orderItems.orderId, sql.placeholder('id'))).orderBy(asc(orderItems.id)).prepare(name))
  const items = await statement.execute({ id: order.id })
  return items.filter(({ type }) => isStocked(type))
}

async function postAll(ctx: Ctx, postings: Posting[]): Promise<void> {
  if (postings.length > 0) await post(ctx, ...postings)
}

/** The order is paid: its pieces are taken, it moves on, the money is the seller's to earn. False, and nothing has happened, where the pieces are gone. */
export async function becomePaid(ctx: Ctx, order: OrderRow, { told = {}, pieces }: { told?: Told; pieces?: readonly { id: string }[] } = {}): Promise<boolean> {
  if (order.status === 'CANCELED' && order.connectionId !== null) {
    // Paid after its time: filled if both are still at it.
    const { resumed } = await resumeOrder(asProgram(ctx), { id: order.connectionId, orderId: order.id, priceCents: order.totalCents })
    if (!resumed) return false
  }
  const { taken } = await takeStock(asProgram(ctx), { ids: (pieces ?? (await piecesOf(ctx, order))).map(({ id }) => id) })
  if (!taken) return false
  const moved = await advance(ctx, order, 'confirm-payment', told)
  await keepDownloads(ctx, moved)
  await postAll(ctx, [...paidIn(moved), ...(moved.earnedAt ? earned(moved) : [])])
  return true
}

/** What costs nothing is paid the moment it is ordered (T-1). */
export async function completeFree(ctx: Ctx, id: string): Promise<void> {
  const program = asProgram(ctx)
  const order = await lockOrder(ctx, id)
  await markPayment(program, { paymentId: await paymentOf(ctx, order), outcome: 'paid' })
  await becomePaid(program, order)
}

/** What was ordered is done: its money is the seller's, the first time that it is. */
export async function becomeEarned(ctx: Ctx, before: OrderRow, moved: OrderRow): Promise<void> {
  if (before.earnedAt === null && moved.earnedAt !== null) await postAll(ctx, earned(moved))
}

/** How much of a finished order's money its seller still has available, who gets no more of it meanwhile: what a dispute keeps back. */
export async function holdable(ctx: Ctx, { earnedAt, sellerId, currency, totalCents, refundedCents }: OrderRow): Promise<number> {
  const left = totalCents - refundedCents
  if (earnedAt === null || left === 0) return 0
  return Math.min(left, await lockBalance(ctx, available.of(sellerId, currency as Unit), pending.of(sellerId, currency as Unit)))
}

/** Moves what a dispute keeps back, or what it kept back until now (★T-18). */
export async function holdBack(ctx: Ctx, before: OrderRow, moved: Moved): Promise<void> {
  const more = moved.heldCents - before.heldCents
  if (more === 0) return
  await postAll(ctx, more > 0 ? heldBack(moved, moved.eventId, more) : letLoose(moved, moved.eventId, -more))
}

/** Nobody waits for this order's money any more, and its pieces are free again. */
export async function letGo(ctx: Ctx, order: OrderRow, reason: string | undefined): Promise<void> {
  await closePayment(asProgram(ctx), { paymentId: await paymentOf(ctx, order), reason: reason ?? null })
  await releaseStock(asProgram(ctx), { ids: (await piecesOf(ctx, order)).map(({ id }) => id) })
}

/**
 * Gives the buyer money back (T-9), in the ledger and by the method that was paid with. With the whole of it the pieces
 * come back: artworks always, goods as long as they were not sent. 409 `insufficient_funds` where the seller has it no more.
 */
export async function giveBack(ctx: Ctx, before: OrderRow, amountCents: number): Promise<void> {
  const isWhole = before.refundedCents + amountCents === before.totalCents
  const isSent = before.kind === 'goods' && (before.statusBefore ?? before.status) !== 'PROCESSING'
  const pieces = isWhole ? (await piecesOf(ctx, before)).filter(({ type }) => type === 'artwork' || !isSent) : []
  if (amountCents > 0) {
    const refund = await refundPayment(asProgram(ctx), { paymentId: await paymentOf(ctx, before), amountCents })
    await returnStock(asProgram(ctx), { ids: pieces.map(({ id }) => id) })
    await postAll(ctx, givenBack(before, refund.id, amountCents))
    return
  }
  await returnStock(asProgram(ctx), { ids: pieces.map(({ id }) => id) })
}

/** Money came for what is not to be had any more: it goes straight back, and both are written down. */
export async function sendBack(ctx: Ctx, order: OrderRow, paymentId: string): Promise<void> {
  await advance(ctx, order, 'refund', { amountCents: order.totalCents }, { refundedCents: order.totalCents })
  const refund = await refundPayment(asProgram(ctx), { paymentId, amountCents: order.totalCents })
  await postAll(ctx, [...paidIn(order), ...givenBack({ ...order, earnedAt: null }, refund.id, order.totalCents)])
}
