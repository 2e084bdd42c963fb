import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { offerPublished, offerWithdrawn } from '../events.ts'
import { checkPublishable } from '../facets.ts'
import { mayChangeOffer } from '../policy.ts'
import { ownerSteps } from '../states.ts'
import { isGone } from '../stock.ts'
import { lockOffer, moveStatus } from '../store.ts'

const Input = z.strictObject({ id: z.uuid(), step: z.enum(ownerSteps) })

/**
 * Takes a step in an offer's life: publish, pause, resume, archive or restore. 409
 * `illegal_transition` where the table has no such step, `already_sold` for an artwork that is not there any more; 422
 * where something is missing to publish.
 */
export const moveOffer = command('listings.move-offer', Input, async (ctx, { id, step }): Promise<void> => {
  const offer = await lockOffer(ctx, id)
  allow(mayChangeOffer(ctx.actor, offer), 'offer')
  const isOpening = step === 'publish' || step === 'resume'
  const to = await moveStatus(ctx, offer, step)
  if (isOpening) checkPublishable(offer)
  if (isOpening && offer.type === 'artwork' && (await isGone(ctx, id))) throw conflict('already_sold', 'This artwork has been sold. Duplicate it to offer another like it.')
  const fact = { offerId: id, ownerId: offer.ownerId, categoryIds: offer.categoryId ? [offer.categoryId] : [] }
  if (to === 'active') await ctx.emit(offerPublished(fact))
  else if (offer.status === 'active') await ctx.emit(offerWithdrawn(fact))
})
