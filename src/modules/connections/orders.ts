import type { Ctx } from '#platform/context.ts'
import { definePort } from '#platform/ports.ts'

/** What became of an order, as far as a connection follows it: `dropped` was never paid, `withdrawn` was given back. */
export type OrderOutcome = 'waiting' | 'paid' | 'done' | 'dropped' | 'withdrawn'

/** An order as its connection shows it. */
export interface ConnectionOrder {
  id: string
  number: string
  status: string
  paymentStatus: string
  /** Whom it waits for, and until when. */
  nextActor: 'buyer' | 'seller' | 'moderator' | null
  dueAt: string | null
}

/** What the module of orders, which comes after, says of the orders of connections. */
export interface ConnectionOrders {
  outcome(ctx: Ctx, orderId: string): Promise<OrderOutcome>
  /** By the ids of orders. Whoever asks has seen to it that the actor may know. */
  read(ctx: Ctx, orderIds: readonly string[]): Promise<Map<string, ConnectionOrder>>
}

export const connectionOrdersPort = definePort<ConnectionOrders>('connections.orders')
