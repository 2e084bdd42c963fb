import type { Order } from '#modules/orders/shapes.ts'
import type { OrderStatus } from '#modules/orders/states.ts'

export type ListName = 'purchases' | 'orders'

/** A line of the list of what one buys or sells. */
export interface OrderLine extends Pick<Order, 'id' | 'number' | 'status' | 'paymentStatus' | 'nextActor' | 'dueAt' | 'totalCents' | 'currency' | 'createdAt'> {
  title: string
  /** How many further things are in it. */
  more: number
  other: { handle: string; displayName: string }
}

/** What is asked of a list by its address. */
export interface ListAsked {
  q: string
  status: OrderStatus | null
  waiting: boolean
}

export interface OrderListData extends ListAsked {
  rows: OrderLine[]
  nextCursor: string | null
}
