import { type Actor, may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Whose money it is sees and moves it, and nobody else. */
export function mayHandleMoney(actor: Actor, ownerId: string): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return actor.kind === 'member' && actor.id === ownerId ? 'allowed' : 'forbidden'
}

/** Who sees all payouts: whoever manages orders. */
export function mayManagePayouts(actor: Actor): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return may(actor, 'orders.manage') ? 'allowed' : 'forbidden'
}

/** Who sends or declines a payout: whoever manages orders, but never their own. */
export function mayDecidePayout(actor: Actor, payout: { ownerId: string }): Decision {
  return actor.kind === 'member' && actor.id === payout.ownerId ? 'forbidden' : mayManagePayouts(actor)
}
