import type { Download } from '#modules/listings/shapes.ts'
import type { Order } from '#modules/orders/shapes.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import type { OrderRole } from '#modules/orders/states.ts'
import type { ShownOrderReviews } from '#web/reviews/order-reviews.server.ts'

import type { Talk } from '#web/talk/talk-data.ts'

/** What the page of an order is made of. */
export interface OrderData {
  order: Order
  /** What its reader is in it. */
  role: OrderRole
  /** Whoever is next should have been by now. */
  isLate: boolean
  /** Names of its private files by their ids. */
  fileNames: Record<string, string>
  /** What came with it as files: once it is paid, for both its sides. */
  downloads: Download[]
  /** A picture of the payment's reference as a `data:` address, while it is to be named. */
  qr: string | null
  /** What its sides said of each other. */
  reviews: ShownOrderReviews
  /** Other ways of paying that its buyer may still choose. */
  otherMethods: MethodName[]
  /** What both sides say to each other; null for whoever else may read the order. */
  talk: Talk | null
  /** The reader's name, which a payment is mostly in. */
  myName: string
}

/** Whether a reader bought or sold, and is nothing else in it. */
export const isParty = (role: OrderRole): role is 'buyer' | 'seller' => role === 'buyer' || role === 'seller'

/** The side that a reader of an order talks to. */
export const otherSide = ({ order, role }: Pick<OrderData, 'order' | 'role'>) => (role === 'seller' ? order.buyer : order.seller)

/** The state as pages name it: while a proof is looked at and after a declined card it is more than the status says. */
export function shownState({ status, paymentStatus }: Pick<Order, 'status' | 'paymentStatus'>): Order['status'] | 'LOOKING' | 'FAILED' {
  const isOpen = status === 'PENDING' || status === 'PENDING_PAYMENT'
  if (isOpen && paymentStatus === 'SUBMITTED') return 'LOOKING'
  return isOpen && paymentStatus === 'FAILED' ? 'FAILED' : status
}

/** What is said of where it stands: what is paid and came without files still has to reach its buyer. */
export function sentenceOf(order: Pick<Order, 'kind' | 'status' | 'paymentStatus'>, downloads: readonly Download[] = []) {
  if (order.kind !== 'digital' || order.status !== 'COMPLETED') return shownState(order)
  return downloads.length > 0 ? 'DOWNLOADS' : 'HANDED_OVER'
}
