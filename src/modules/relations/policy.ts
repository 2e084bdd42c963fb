import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may follow, block and mute: every member, for themselves. */
export function mayRelate(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may read lists of blocked and muted people: members, and only their own. */
export const mayListOwn = mayRelate
