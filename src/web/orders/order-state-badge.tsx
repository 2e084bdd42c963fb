import type { Order } from '#modules/orders/shapes.ts'
import { orderStates } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge, type Tone } from '#web/ui/badge.tsx'
import { shownState } from './page/order-data.ts'

/** What waits for somebody's word stands out, what is under way does not. */
const tones: Partial<Record<ReturnType<typeof shownState>, Tone>> = {
  PENDING_PAYMENT: 'care', PENDING: 'care', LOOKING: 'care', PAYMENT_SUBMITTED: 'care', SUBMITTED: 'care', REVISION_REQUESTED: 'care', FAILED: 'alarm', DISPUTED: 'alarm', COMPLETED: 'leaf', DELIVERED: 'leaf', CANCELED: 'outline', REFUNDED: 'outline',
}

/** Where an order stands, in a word. */
export function OrderStateBadge({ order }: { order: Pick<Order, 'status' | 'paymentStatus'> }) {
  const t = useMessages(orderStates)
  const state = shownState(order)
  return <Badge tone={tones[state] ?? 'plain'}>{t[state]}</Badge>
}
