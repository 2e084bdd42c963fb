import { eq, inArray } from 'drizzle-orm'
import type { ConnectionOrders } from '#modules/connections/index.ts'
import { orders } from './tables.ts'

/** What orders say to the connections that they came from. */
export const ordersOfConnections: ConnectionOrders = {
  async outcome(ctx, orderId) {
    const [order] = await ctx.db.select({ status: orders.status, paidAt: orders.paidAt, earnedAt: orders.earnedAt }).from(orders).where(eq(orders.id, orderId))
    if (!order || order.status === 'CANCELED' || order.status === 'REFUNDED') return order?.paidAt ? 'withdrawn' : 'dropped'
    if (order.earnedAt !== null) return 'done'
    return order.paidAt === null ? 'waiting' : 'paid'
  },
  async read(ctx, orderIds) {
    if (orderIds.length === 0) return new Map()
    const rows = await ctx.db
      .select({ id: orders.id, number: orders.number, status: orders.status, paymentStatus: orders.paymentStatus, nextActor: orders.nextActor, dueAt: orders.dueAt })
      .from(orders)
      .where(inArray(orders.id, [...orderIds]))
    return new Map(rows.map((order) => [order.id, { ...order, number: String(order.number), dueAt: order.dueAt?.toISOString() ?? null }]))
  },
}
