import type { Actor } from '#platform/actor.ts'
import { may } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may review somebody: every member; of what, their context says. */
export function mayReview(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may answer a review: whom it is about, and nobody for them. */
export function mayReply(actor: Actor, review: { subjectId: string }): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  return actor.id === review.subjectId ? 'allowed' : 'forbidden'
}

/** Who may take a review back: who wrote it. */
export function mayWithdraw(actor: Actor, review: { authorId: string }): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  return actor.id === review.authorId ? 'allowed' : 'forbidden'
}

/** Who may hide a review, or show it again: moderators. */
export function mayModerate(actor: Actor): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return may(actor, 'content.moderate') ? 'allowed' : 'forbidden'
}

/** Whether a reader knows of a review: everybody of what is shown, its author of all of theirs. */
export function seesReview(actor: Actor, review: { authorId: string; shown: boolean }): boolean {
  return review.shown || (actor.kind === 'member' && actor.id === review.authorId)
}
