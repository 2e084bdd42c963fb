import { z } from 'zod'
import { keptApartFrom } from '#modules/relations/index.ts'
import { AppError, conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayTakePart, sideOf } from '../policy.ts'
import { isKeptOut, namesOf } from '../queries.ts'
import { orderRefusal } from '../states.ts'
import { follow, lockConnection } from '../store.ts'

/** What is ordered, as both agreed on it. */
export interface Agreed {
  sellerId: string
  priceCents: number
  currency: string
  title: string
  url: string
  offerId: string | null
}

const refusals = {
  not_yours: () => new AppError(403, 'forbidden', 'Who is helped makes the order.'),
  no_price: () => conflict('no_price', 'There is no price that could be ordered.'),
  not_agreed: () => conflict('not_agreed', 'First both say yes, to working together and to the price.'),
  already_ordered: (orderId: string | null) => new AppError(409, 'already_ordered', 'This is ordered already.', { details: { orderId } }),
} as const

/**
 * Notes which order the agreed price becomes, for the module that places it, in its transaction: by ordering, who
 * pays agrees to the price. 404 for whom it does not concern, 403 for who helps; 409 `no_price`, `not_agreed`,
 * `already_ordered` with the order, `price_changed` where the buyer saw another, `not_for_sale` where one of them blocked the other or who helps was banned.
 */
export const beginOrder = command('connections.begin-order', z.strictObject({ id: z.uuid(), orderId: z.uuid(), seenCents: z.int().optional() }), async (ctx, { id, orderId, seenCents }): Promise<Agreed> => {
  const connection = await lockConnection(ctx, id)
  allow(mayTakePart(ctx.actor, connection), 'connection')
  const refusal = orderRefusal(connection, sideOf(ctx.actor, connection) ?? 'initiator')
  if (refusal !== null) throw refusals[refusal](connection.orderId)
  const { helperId, agreedPriceCents, currency, offerId } = connection
  if (seenCents !== undefined && seenCents !== agreedPriceCents) throw conflict('price_changed', 'The price has changed meanwhile. Look at it once more.')
  const names = await namesOf(ctx, id)
  if (helperId === null || agreedPriceCents === null || !names?.title || !names.url) throw refusals.no_price()
  const apart = await keptApartFrom(ctx, memberOf(ctx.actor).id)
  if (apart.includes(helperId) || (await isKeptOut(ctx, helperId))) throw conflict('not_for_sale', 'This cannot be ordered.')
  await follow(ctx, connection, orderId)
  return { sellerId: helperId, priceCents: agreedPriceCents, currency, title: names.title, url: names.url, offerId }
})
