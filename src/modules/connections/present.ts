import { askPath } from '#modules/asks/index.ts'
import { offerPath } from '#modules/listings/index.ts'
import type { ConnectionOrder } from './orders.ts'
import type { ConnectionRating } from './ratings.ts'
import type { Connection } from './shapes.ts'
import { allowedSteps, type ConnectionType, helpedSide, helperSide, mayAgree, mayPrice, orderRefusal, type Side, unfinished } from './states.ts'
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
  order: ConnectionOrder | null
  /** The reader's. */
  side: Side | null
}

/** Who is next in an order: its buyer is who is helped, its seller who helps. */
function actorOf({ nextActor }: ConnectionOrder, type: ConnectionType): Side | null {
  return nextActor === 'buyer' ? helpedSide(type) : nextActor === 'seller' ? helperSide(type) : null
}

/** What a connection is about, whose owner has this handle; null where it is about nothing. */
export function aboutOf(handle: string, { ask, offer }: Pick<ConnectionReading, 'ask' | 'offer'>): Connection['about'] {
  if (ask) return { title: ask.title, url: askPath(handle, ask.slug) }
  return offer && { title: offer.title, url: offerPath(handle, offer.slug) }
}

/** A connection as the API answers it. */
export function presentConnection({ connection, initiator, responder, ask, offer, steps, ratings, order, side }: ConnectionReading): Connection {
  const { id, type, status, askId, offerId, message, threadId, agreedPriceCents, currency, priceBy } = connection
  const isOver = !unfinished.includes(status)
  const by = (authorId: string) => {
    const found = ratings.find((one) => one.authorId === authorId)
    return found ? { rating: found.rating, feedback: found.feedback } : null
  }
  return {
    id, type, status, initiator, responder, askId, offerId,
    about: aboutOf(responder.handle, { ask, offer }),
    message, threadId, agreedPriceCents, currency, priceBy,
    priceAgreedAt: connection.priceAgreedAt?.toISOString() ?? null,
    ratings: { initiator: by(initiator.id), responder: by(responder.id) },
    allowedActions: side === null ? [] : allowedSteps(connection, side),
    mayPrice: side !== null && mayPrice(connection, side, undefined),
    mayAgree: side !== null && mayAgree(connection, side),
    mayOrder: side !== null && orderRefusal(connection, side) === null,
    order: order && { id: order.id, number: order.number, status: order.status, paymentStatus: order.paymentStatus },
    // While an order stands, whoever is next there.
    nextActor: isOver ? null : order ? actorOf(order, type) : connection.nextActor,
    dueAt: isOver ? null : order ? order.dueAt : (connection.dueAt?.toISOString() ?? null),
    timeline: steps.map(({ fromStatus, toStatus, side: by_, createdAt }) => ({ from: fromStatus, to: toStatus, by: by_, createdAt: createdAt.toISOString() })),
    createdAt: connection.createdAt.toISOString(),
    updatedAt: connection.updatedAt.toISOString(),
    completedAt: connection.completedAt?.toISOString() ?? null,
  }
}
