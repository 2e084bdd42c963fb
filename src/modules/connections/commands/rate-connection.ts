import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakePart } from '../policy.ts'
import { ratingsPort } from '../ratings.ts'
import { OneConnection, RateConnection } from '../shapes.ts'
import { lockConnection } from '../store.ts'

/** Rates the other side, once: it is a review of them (T-14). 404 for whom it does not concern, 409 `not_completed` and `already_reviewed`. */
export const rateConnection = command('connections.rate-connection', OneConnection.extend(RateConnection.shape), async (ctx, { id, rating, feedback }): Promise<void> => {
  allow(mayTakePart(ctx.actor, await lockConnection(ctx, id)), 'connection')
  await ctx.use(ratingsPort).write(ctx, { connectionId: id, rating, feedback })
})
