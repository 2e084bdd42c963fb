import { type Actor, may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may put something forward: every member. */
export function mayOffer(actor: Actor): Decision {
  return actor.kind === 'visitor' ? 'sign-in' : 'allowed'
}

/** Who may change an offer or move it on: its owner, and whoever may edit any. */
export function mayChangeOffer(actor: Actor, offer: { ownerId: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  if (actor.kind === 'member' && actor.id === offer.ownerId) return 'allowed'
  return may(actor, 'offers.edit-any') ? 'allowed' : 'forbidden'
}

/** Who may make another of an offer: its owner alone, because the copy is theirs as well. */
export function mayDuplicateOffer(actor: Actor, offer: { ownerId: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return actor.kind === 'member' && actor.id === offer.ownerId ? 'allowed' : 'forbidden'
}

/** Who sees and changes what comes with an offer: its owner alone. */
export const mayKeepFiles = mayDuplicateOffer

/**
 * Whether a reader sees an offer at all: drafts, archived and private ones are their owner's alone, and
 * whoever's who may edit any. A moderator sees what is out, also where others no longer do.
 */
export function seesOffer(actor: Actor, offer: { ownerId: string; status: string; visibility: string; moderationStatus: string }): boolean {
  if (actor.kind === 'member' && actor.id === offer.ownerId) return true
  if (may(actor, 'offers.edit-any')) return true
  if (offer.status === 'draft' || offer.status === 'archived' || offer.visibility === 'private') return false
  return offer.moderationStatus === 'approved' || offer.moderationStatus === 'pending' || may(actor, 'content.moderate')
}
