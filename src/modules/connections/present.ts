import { askPath } from '#modules/asks/index.ts'
import { offerPath } from '#modules/listings/index.ts'
import type { ConnectionRating } from './ratings.ts'
import type { Connection } from './shapes.ts'
import { allowedSteps, mayPrice, type Side } from './states.ts'
import type { ConnectionRow } from './store.ts'
import type { connectionSteps } from './tables.ts'

/** A connection with everything that is shown of it. */
interface ConnectionReading {
  connection: ConnectionRow
  initiator: Connection['initiator']
  responder: Connection['responder']
  ask: { title: string; slug: string } | null
  offer: { title: string; slug: string } | null
  steps: (typeof connectionSteps.$inferSelect)[]
  ratings: readonly ConnectionRating[]
  /** The reader's. */
  side: Side | null
}

/** A connection as the API answers it. */
export function presentConnection({ connection, initiator, responder, ask, offer, steps, ratings, side }: ConnectionReading): Connection {
  const { id, type, status, askId, offerId, message, threadId, agreedPriceCents, currency, nextActor } = connection
  const by = (authorId: string) => {
    const found = ratings.find((one) => one.authorId === authorId)
    return found ? { rating: found.rating, feedback: found.feedback } : null
  }
  return {
    id, type, status, initiator, responder, askId, offerId,
    about: ask ? { title: ask.title, url: askPath(responder.handle, ask.slug) } : offer ? { title: offer.title, url: offerPath(responder.handle, offer.slug) } : null,
    message, threadId, agreedPriceCents, currency,
    ratings: { initiator: by(initiator.id), responder: by(responder.id) },
    allowedActions: side === null ? [] : allowedSteps(connection, side),
    mayPrice: side !== null && mayPrice(connection, side, undefined),
    nextActor,
    dueAt: connection.dueAt?.toISOString() ?? null,
    timeline: steps.map(({ fromStatus, toStatus, side: by_, createdAt }) => ({ from: fromStatus, to: toStatus, by: by_, createdAt: createdAt.toISOString() })),
    createdAt: connection.createdAt.toISOString(),
    updatedAt: connection.updatedAt.toISOString(),
    completedAt: connection.completedAt?.toISOString() ?? null,
  }
}
