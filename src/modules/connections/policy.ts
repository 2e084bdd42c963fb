import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'
import type { Side } from './states.ts'

/** Who may begin to work with somebody, and list their own: every member. */
export function mayConnect(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** What decides whom a connection concerns. */
interface Concern {
  initiatorId: string
  responderId: string
  reaches: boolean
}

/** On which side of a connection somebody is; null for whom it does not concern, and for whom it does not reach (C-8). */
export function sideOf(actor: Actor, { initiatorId, responderId, reaches }: Concern): Side | null {
  if (actor.kind !== 'member') return null
  if (actor.id === initiatorId) return 'initiator'
  return actor.id === responderId && reaches ? 'responder' : null
}

/** Who may know of a connection, move and rate it: its two sides. Which step is open to whom is in states.ts. */
export function mayTakePart(actor: Actor, connection: Concern): Decision {
  if (actor.kind === 'visitor') return 'sign-in'
  return sideOf(actor, connection) === null ? 'hidden' : 'allowed'
}
