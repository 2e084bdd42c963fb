import { and, asc, eq, inArray } from 'drizzle-orm'
import { fileIdsOf, presentDownloads } from '#modules/listings/index.ts'
import type { Download } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { mayReadOrder, maySettle } from './policy.ts'
import type { Order } from './shapes.ts'
import { givesDownloads } from './states.ts'
import { type OrderRow, wasDisputed } from './store.ts'
import { orderDownloads, orderItems, orders } from './tables.ts'

/** Writes down what comes with an order that has just been paid. The files are held meanwhile, so that what its seller takes off the offer at this moment is not taken away. */
export async function keepDownloads(ctx: Ctx, { id, kind }: Pick<OrderRow, 'id' | 'kind'>): Promise<void> {
  if (kind !== 'digital') return
  const items = await ctx.db.select({ offerId: orderItems.offerId }).from(orderItems).where(eq(orderItems.orderId, id))
  const files = await presentDownloads(ctx, await fileIdsOf(ctx, items.flatMap(({ offerId }) => offerId ?? [])))
  if (files.length > 0) await ctx.db.insert(orderDownloads).values(files.map((file, position) => ({ orderId: id, fileId: file.id, position })))
}

/** What came with an order that was just read, for both its sides and who settles a dispute; nothing for its buyer before it is paid and after all of it was given back. */
export async function downloadsOf(ctx: Ctx, order: Order): Promise<Download[]> {
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  if (order.kind !== 'digital' || !(me === order.buyer.id ? givesDownloads(order) : me === order.seller.id || maySettle(ctx.actor) === 'allowed')) return []
  const rows = await ctx.db.select({ id: orderDownloads.fileId }).from(orderDownloads).where(eq(orderDownloads.orderId, order.id)).orderBy(asc(orderDownloads.position))
  return presentDownloads(ctx, rows.map(({ id }) => id))
}

/** Whether the actor bought something that this file came with, or settles a dispute about it. */
export async function readsDownload(ctx: Ctx, fileId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  const me = ctx.actor.id
  const concern = maySettle(ctx.actor) === 'allowed' ? undefined : eq(orders.buyerId, me)
  const rows = await ctx.db
    .select({ buyerId: orders.buyerId, sellerId: orders.sellerId, status: orders.status, paymentStatus: orders.paymentStatus, wasDisputed })
    .from(orderDownloads)
    .innerJoin(orders, eq(orders.id, orderDownloads.orderId))
    .where(and(eq(orderDownloads.fileId, fileId), concern))
  return rows.some((order) => (order.buyerId === me ? givesDownloads(order) : mayReadOrder(ctx.actor, order) === 'allowed'))
}

/** Those of these private files that came with a paid order. */
export async function downloadsInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.selectDistinct({ id: orderDownloads.fileId }).from(orderDownloads).where(inArray(orderDownloads.fileId, [...ids]))
  return rows.map(({ id }) => id)
}
