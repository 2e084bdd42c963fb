import type { Actor, MemberActor } from '#platform/actor.ts'
import { unauthenticated } from '#platform/errors.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may follow, block and mute: every member, for themselves. */
export function mayRelate(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may read lists of blocked and muted people: members, and only their own. */
export const mayListOwn = mayRelate

/** The member who acts; 401 for anybody else. */
export function memberOf(actor: Actor): MemberActor {
  if (actor.kind !== 'member') throw unauthenticated()
  return actor
}
