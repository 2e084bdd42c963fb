import type { Thread } from '#modules/messaging/index.ts'

/** Whom one talks with; oneself where nobody else is left. */
export function othersOf({ participants }: Pick<Thread, 'participants'>, me: string): Thread['participants'] {
  const others = participants.filter(({ id }) => id !== me)
  return others.length > 0 ? others : participants
}
