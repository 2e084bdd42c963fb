import type { Order } from '#modules/orders/shapes.ts'
import { otherSide, sentenceOf } from './page/order-data.ts'

/** An order of which something is next. */
export interface Turn extends Pick<Order, 'id' | 'dueAt'> {
  title: string
  /** What one is in it oneself. */
  side: 'buyer' | 'seller'
  state: ReturnType<typeof sentenceOf>
  /** The other side. */
  name: string
  isLate: boolean
}

/** An order as a line of what is next. */
export function turnOf(order: Order, memberId: string, now: Date): Turn {
  const side = order.buyer.id === memberId ? 'buyer' : 'seller'
  const { id, dueAt, items } = order
  return { id, dueAt, title: items[0]?.title ?? '', side, state: sentenceOf(order), name: otherSide({ order, role: side }).displayName, isLate: dueAt !== null && new Date(dueAt) < now }
}
