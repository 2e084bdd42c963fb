import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { notifyMember } from './commands/notify-member.ts'
import type { Notice } from './define-notice.ts'

interface Telling<Data> {
  to: string
  /** Whose doing it was: it is not told to themselves, nor to somebody who does not want to hear of them. */
  actorId?: string
  /** Names the event, so that it is told once: the event's id, or what it was about where that may happen but once. */
  key: string
  data: Data
}

/**
 * Tells somebody something: what reactions of other modules call. In a transaction it joins that. Tell many in
 * the order of their ids, or two transactions may wait for each other.
 */
export function notify<Data>(ctx: Ctx, notice: Notice<Data>, { to, actorId, key, data }: Telling<Data>): Promise<void> {
  return notifyMember(ctx.as({ actor: system, idempotencyKey: null }), { notice: notice.name, to, key, data, ...(actorId !== undefined && { actorId }) })
}
