import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who has notifications, and may choose how they come: every member, their own. */
export function hasNotifications(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}
