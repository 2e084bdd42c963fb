import { and, asc, eq, inArray } from 'drizzle-orm'
import { fileIdsOf, presentDownloads } from '#modules/listings/index.ts'
import type { Download } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import type { Order } from './shapes.ts'
import { givesDownloads } from './states.ts'
import type { OrderRow } from './store.ts'
import { orderDownloads, orderItems, orders } from './tables.ts'

/** Writes down what comes with an order that has just been paid. The files are held meanwhile, so that what its seller takes off the offer at this moment is not taken away. */
export async function keepDownloads(ctx: Ctx, { id, kind }: Pick<OrderRow, 'id' | 'kind'>): Promise<void> {
  if (kind !== 'digital') return
  const items = await ctx.db.select({ offerId: orderItems.offerId }).from(orderItems).where(eq(orderItems.orderId, id))
  const files = await presentDownloads(ctx, await fileIdsOf(ctx, items.flatMap(({ offerId }) => offerId ?? [])))
  if (files.length > 0) await ctx.db.insert(orderDownloads).values(files.map((file, position) => ({ orderId: id, fileId: file.id, position })))
}

/** What came with an order that was just read, for both its sides; nothing for its buyer before it is paid and after all of it was given back. */
export async function downloadsOf(ctx: Ctx, order: Order): Promise<Download[]> {
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  if (order.kind !== 'digital' || !(me === order.seller.id || (me === order.buyer.id && givesDownloads(order)))) return []
  const rows = await ctx.db.select({ id: orderDownloads.fileId }).from(orderDownloads).where(eq(orderDownloads.orderId, order.id)).orderBy(asc(orderDownloads.position))
  return presentDownloads(ctx, rows.map(({ id }) => id))
}

/** Whether the actor bought something that this file came with. */
export async function readsDownload(ctx: Ctx, fileId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  const bought = and(eq(orderDownloads.fileId, fileId), eq(orders.buyerId, ctx.actor.id))
  const rows = await ctx.db.select({ status: orders.status, paymentStatus: orders.paymentStatus }).from(orderDownloads).innerJoin(orders, eq(orders.id, orderDownloads.orderId)).where(bought)
  return rows.some(givesDownloads)
}

/** Those of these private files that came with a paid order. */
export async function downloadsInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.selectDistinct({ id: orderDownloads.fileId }).from(orderDownloads).where(inArray(orderDownloads.fileId, [...ids]))
  return rows.map(({ id }) => id)
}
