import type { Actor } from '#platform/actor.ts'
import type { Decision } from '#platform/policy.ts'

/** Who may write and read messages: every member, their own. */
export function mayTalk(actor: Actor): Decision {
  return actor.kind === 'member' ? 'allowed' : 'sign-in'
}

/** Who may know of a thread: those who take part, and nobody else at all. */
export function takesPart(actor: Actor, isParticipant: boolean): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  return isParticipant ? 'allowed' : 'hidden'
}

/** Who may change and delete a message: who wrote it. Others who can read it hear that it is not theirs; for the rest there is none. */
export function mayChangeMessage(actor: Actor, message: { senderId: string; isVisible: boolean }): Decision {
  if (actor.kind !== 'member') return 'sign-in'
  if (actor.id === message.senderId) return 'allowed'
  return message.isVisible ? 'forbidden' : 'hidden'
}
