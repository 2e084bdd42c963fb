import { defineReaction, type Reaction } from '#platform/events.ts'
import { connectionDueSoon, connectionMoved, connectionOpened } from './events.ts'
import { tellOfDue, tellOfMove, tellOfRequest } from './telling.ts'

/** What connections do when something was announced: the other side is told. */
export const reactions: readonly Reaction[] = [
  defineReaction('connections.tell-of-request', connectionOpened, (ctx, fact) => tellOfRequest(ctx, fact)),
  defineReaction('connections.tell-of-move', connectionMoved, (ctx, fact, key) => tellOfMove(ctx, fact, key)),
  defineReaction('connections.remind-of-connection', connectionDueSoon, (ctx, due, key) => tellOfDue(ctx, due, key)),
]
