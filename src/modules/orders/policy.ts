import { type Actor, may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'
import type { OrderRole, OrderStatus } from './states.ts'

/** Who may buy: every member. */
export function mayOrder(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** What decides whom an order concerns. */
interface Concern {
  buyerId: string
  sellerId: string
  status: OrderStatus
}

/** What somebody is in an order; null for whom it does not concern. Whoever is a party to it is nothing else in it; moderators are called by a dispute. */
export function roleIn(actor: Actor, order: Concern): OrderRole | null {
  if (actor.kind === 'system') return 'system'
  if (actor.kind !== 'member') return null
  if (actor.id === order.buyerId) return 'buyer'
  if (actor.id === order.sellerId) return 'seller'
  if (may(actor, 'orders.manage')) return 'admin'
  return order.status === 'DISPUTED' && may(actor, 'orders.settle') ? 'moderator' : null
}

/** Who may know of an order: both sides, admins, and while it is disputed moderators. For others there is none. Which step is open to whom is in states.ts. */
export function mayTakeStep(actor: Actor, order: Concern): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return roleIn(actor, order) === null ? 'hidden' : 'allowed'
}

/** Who may read it: the same, and moderators also after the dispute, so that they see what became of it. */
export function mayReadOrder(actor: Actor, order: Concern & { wasDisputed: boolean }): Decision {
  return order.wasDisputed && may(actor, 'orders.settle') ? 'allowed' : mayTakeStep(actor, order)
}

/** Who sees which orders are in dispute: whoever may end one. */
export function maySettle(actor: Actor): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return may(actor, 'orders.settle') ? 'allowed' : 'forbidden'
}
