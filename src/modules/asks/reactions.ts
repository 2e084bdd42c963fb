import { offerPublished } from '#modules/listings/index.ts'
import { defineReaction, type Reaction } from '#platform/events.ts'
import { askClosed, askExpiring, askPosted } from './events.ts'
import { tellAskers, tellHelpers, tellItIsOver, tellOfEnd } from './telling.ts'

/** What asks does when something was announced: those whom it concerns are told. */
export const reactions: readonly Reaction[] = [
  defineReaction('asks.tell-helpers', askPosted, (ctx, { askId }) => tellHelpers(ctx, askId)),
  defineReaction('asks.tell-askers', offerPublished, (ctx, { offerId }) => tellAskers(ctx, offerId)),
  defineReaction('asks.tell-of-end', askExpiring, (ctx, { askId, expiresAt }) => tellOfEnd(ctx, askId, expiresAt)),
  defineReaction('asks.tell-it-is-over', askClosed, async (ctx, { askId, reason }, key) => {
    if (reason === 'expired') await tellItIsOver(ctx, askId, key)
  }),
]
