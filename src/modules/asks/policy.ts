import { type Actor, may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may ask for something, and keep a draft of it: every member. */
export function mayAsk(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may change an ask or move it on: its owner, and whoever may edit any. */
export function mayChangeAsk(actor: Actor, ask: { ownerId: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  if (actor.kind === 'member' && actor.id === ask.ownerId) return 'allowed'
  return may(actor, 'asks.edit-any') ? 'allowed' : 'forbidden'
}

/** Whether a reader sees an ask at all: archived ones are their owner's alone, and whoever's who may edit any. */
export function seesAsk(actor: Actor, ask: { ownerId: string; archivedAt: string | Date | null; moderationStatus: string }): boolean {
  if (actor.kind === 'member' && actor.id === ask.ownerId) return true
  if (may(actor, 'asks.edit-any')) return true
  if (ask.archivedAt !== null) return false
  return ask.moderationStatus === 'approved' || ask.moderationStatus === 'pending' || may(actor, 'content.moderate')
}
