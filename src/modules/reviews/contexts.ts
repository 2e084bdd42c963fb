import { reviewedConnection } from '#modules/connections/index.ts'
import { getOrder } from '#modules/orders/index.ts'
import { roleIn } from '#modules/orders/policy.ts'
import { doneStatuses } from '#modules/orders/states.ts'
import { notFound } from '#platform/errors.ts'
import type { ReviewContext } from '#platform/module.ts'
import { definePort } from '#platform/ports.ts'

/** By the name of a context (`order`): what its module says of it. Told in the manifests. */
export const reviewContextsPort = definePort<Readonly<Record<string, ReviewContext>>>('reviews.contexts')

/** An order, for both of its sides: once it was done it may be reviewed, whatever came later. Offers are rated by who bought them. */
export const reviewedOrder: ReviewContext = async (ctx, id) => {
  const order = await getOrder(ctx, { id })
  // What two people agreed on is reviewed as what it is, once a side, by whichever door.
  if (order.connectionId !== null) return { ...(await reviewedConnection(ctx, order.connectionId)), instead: { context: 'connection', contextId: order.connectionId } }
  const role = roleIn(ctx.actor, { buyerId: order.buyer.id, sellerId: order.seller.id, status: order.status })
  if (role !== 'buyer' && role !== 'seller') throw notFound('order')
  return {
    subjectId: role === 'buyer' ? order.seller.id : order.buyer.id,
    isDone: order.timeline.some(({ to }) => doneStatuses.includes(to)),
    authorWas: role,
    offerIds: role === 'buyer' ? [...new Set(order.items.flatMap(({ offerId }) => offerId ?? []))] : [],
  }
}
