import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may save things, and read what they saved: every member, for themselves. */
export function mayKeep(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may read a list by its id and change it: its owner alone; for everybody else it does not exist. A link is another way in. */
export function mayOpenCollection(actor: Actor, collection: { ownerId: string }): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return actor.kind === 'member' && actor.id === collection.ownerId ? 'allowed' : 'hidden'
}
