import { defineReaction, type Reaction } from '#platform/events.ts'
import { payoutDecided, payoutRequested } from './events.ts'
import { tellOfDecision, tellOfRequest } from './telling.ts'

/** What earnings do when something was announced: whom it concerns is told. */
export const reactions: readonly Reaction[] = [
  defineReaction('earnings.tell-of-request', payoutRequested, (ctx, { payoutId }) => tellOfRequest(ctx, payoutId)),
  defineReaction('earnings.tell-of-decision', payoutDecided, (ctx, { payoutId }) => tellOfDecision(ctx, payoutId)),
]
