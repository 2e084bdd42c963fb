import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who has inquiries of their own: every member. */
export function mayReceive(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may read an inquiry, answer it and put it away: whom it was sent to. For others there is none. */
export function mayHandle(actor: Actor, inquiry: { profileId: string }): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  return actor.id === inquiry.profileId ? 'allowed' : 'hidden'
}
