import { defineReaction, type Reaction } from '#platform/events.ts'
import { messageSent } from './events.ts'
import { tellOfMessage } from './telling.ts'

/** What messaging does when something was announced: whoever was written to hears of it. */
export const reactions: readonly Reaction[] = [defineReaction('messaging.tell-of-message', messageSent, (ctx, sent) => tellOfMessage(ctx, sent), { inCrowds: true })]
