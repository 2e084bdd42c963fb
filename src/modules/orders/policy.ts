import { type Actor, may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'
import type { OrderRole } from './states.ts'

/** Who may buy: every member. */
export function mayOrder(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** What somebody is in an order; null for whom it does not concern. Whoever is a party to it is nothing else in it. */
export function roleIn(actor: Actor, order: { buyerId: string; sellerId: string }): OrderRole | null {
  if (actor.kind === 'system') return 'system'
  if (actor.kind !== 'member') return null
  if (actor.id === order.buyerId) return 'buyer'
  if (actor.id === order.sellerId) return 'seller'
  if (may(actor, 'orders.manage')) return 'admin'
  return may(actor, 'orders.settle') ? 'moderator' : null
}

/** Who may know of an order: both sides, and who sees to disputes. For others there is none. Which step is open to whom is in states.ts. */
export function mayTakeStep(actor: Actor, order: { buyerId: string; sellerId: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return roleIn(actor, order) === null ? 'hidden' : 'allowed'
}
