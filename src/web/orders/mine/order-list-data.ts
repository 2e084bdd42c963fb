import type { Order } from '#modules/orders/shapes.ts'
import type { OrderStatus } from '#modules/orders/states.ts'

export type ListName = 'purchases' | 'orders'

/** Steps that a seller can take with several orders at once. */
export const bulkSteps = ['confirm-payment', 'start', 'ship', 'cancel'] as const
export type BulkStep = (typeof bulkSteps)[number]

/** A line of the list of what one buys or sells. */
export interface OrderLine extends Pick<Order, 'id' | 'number' | 'status' | 'paymentStatus' | 'nextActor' | 'dueAt' | 'totalCents' | 'currency' | 'createdAt'> {
  title: string
  /** How many further things are in it. */
  more: number
  isLate: boolean
  other: { handle: string; displayName: string }
}

/** What is asked of a list by its address. */
export interface ListAsked {
  q: string
  status: OrderStatus | null
  waiting: boolean
  sort: 'newest' | 'oldest'
}

export interface OrderListData extends ListAsked {
  rows: OrderLine[]
  nextCursor: string | null
}

/** What became of a step with several orders: how many took it, and why each of the others did not. */
export interface BulkOutcome {
  moved: number
  failed: { id: string; number: string; code: string }[]
}
